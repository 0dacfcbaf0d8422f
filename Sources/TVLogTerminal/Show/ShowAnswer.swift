package import TVLogCore

/// The answer to `show SHOW`: all that there is to say of one show.
package struct ShowAnswer: Answer {
  package var standing: Standing
  /// Where its file is, as the person would type it.
  package var file: String

  package init(_ standing: Standing, file: String) {
    self.standing = standing
    self.file = file
  }

  package func lines(on screen: Screen) -> [StyledText] {
    let heading = ShowHeading(standing: standing)
    let totals = summary.lines(width: screen.width)
    let facts = ShowFacts(show: standing.show, file: file)
    return [
      heading.lines(on: screen), NextBlock(standing: standing).lines(on: screen),
      seasons(on: screen), totals + facts.lines(on: screen),
    ].separated()
  }

  private func seasons(on screen: Screen) -> [StyledText] {
    if standing.isListUnknown { return [] }
    let words = DateWords(standing.clock)
    let rows = standing.seasons.map { season in
      let row = SeasonRow(season: season, standing: standing)
      return [
        row.name, row.marks(on: screen), row.done, row.percent,
        StyledText(row.fullSpan(words), .quiet), rating(ofSeason: row.season.number),
        StyledText(row.notes, .quiet),
      ]
    }
    return Table(columns: columns, rows: rows).lines(on: screen)
  }

  private var columns: [Column] {
    [
      Column(), Column(), Column(alignment: .right, gap: 3),
      Column(alignment: .right, gap: 3, least: 5), Column(gap: 3), Column(gap: 4),
      Column(gap: 3, yields: Column.Yield(turn: 1, keeps: 8)),
    ]
  }

  private func rating(ofSeason number: Int) -> StyledText {
    let note = standing.show.ratings.first { $0.key == .seasons(number...number) }
    return StyledText(note?.value.description ?? "")
  }

  private var summary: Phrases {
    let totals = Totals(standing: standing)
    let watched = totals.minutesWatched.map { ", \(Minutes.total($0))" } ?? ""
    let plays = totals.progress.plays == 0 ? "not begun" : totals.count + watched
    return Phrases([totals.done, totals.minutesLeft, plays, totals.dates])
  }
}
