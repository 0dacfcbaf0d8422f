package import TVLogCore

/// The answer to `progress SHOW`: its seasons with a mark an episode.
package struct ShowProgressAnswer: Answer {
  package var standing: Standing
  package var titles: Titles

  package init(_ standing: Standing, titles: Titles) {
    self.standing = standing
    self.titles = titles
  }

  package func lines(on screen: Screen) -> [StyledText] {
    heading.wrapped(to: screen.width) + seasons(on: screen) + summary.lines(width: screen.width)
      + next.wrapped(to: screen.width)
  }

  private var words: DateWords { DateWords(standing.clock) }

  private var heading: StyledText {
    let status = standing.isRewatching ? "rewatch" : standing.status?.rawValue
    let facts = [status.map { $0 + since }, run].compactMap { $0 }.joined(separator: ", ")
    return StyledText(titles.name(of: standing.show), .head) + "  " + StyledText(facts, .quiet)
  }

  /// A run that is over has no day in the heading.
  private var since: String {
    guard standing.isRewatching, let start = standing.show.rewatching.last else { return "" }
    return " since \(words.fullDate(start))"
  }

  /// `second run`.
  private var run: String? {
    let runs = standing.show.rewatching.count + 1
    return runs == 1 ? nil : "\(Ordinal.word(runs)) run\(standing.isRewatching ? "" : " over")"
  }

  /// Without an episode list no season has a known length, so none is drawn.
  private func seasons(on screen: Screen) -> [StyledText] {
    if standing.isListUnknown { return [] }
    let rows = standing.seasons.map { season in
      let row = SeasonRow(season: season, standing: standing)
      return [
        row.name, row.marks(on: screen), row.done, row.percent,
        StyledText(row.span(words), .quiet), StyledText(row.notes, .quiet),
      ]
    }
    return Table(columns: columns, rows: rows).lines(on: screen)
  }

  private var columns: [Column] {
    [
      Column(), Column(), Column(alignment: .right, gap: 3), Column(alignment: .right, least: 5),
      Column(gap: 3), Column(gap: 3, yields: Column.Yield(turn: 1, keeps: 8)),
    ]
  }

  private var summary: Phrases {
    let totals = Totals(standing: standing)
    return Phrases([totals.done, totals.behind, totals.plays])
  }

  private var next: StyledText {
    guard let next = standing.nextEpisode else { return StyledText() }
    return StyledText("next", .quiet) + "  " + NextPhrase(next: next, standing: standing).text
  }
}
