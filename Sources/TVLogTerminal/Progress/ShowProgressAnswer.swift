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
    [heading] + seasons(on: screen) + summary.wrapped(to: screen.width)
      + next.wrapped(to: screen.width)
  }

  private var words: DateWords { DateWords(standing.clock) }

  private var heading: StyledText {
    let show = standing.show
    let run = show.rewatching.last.map { start in
      "rewatch since \(words.fullDate(start)), \(Ordinal.word(show.rewatching.count + 1)) run"
    }
    return StyledText(titles.name(of: show), .head) + "  "
      + StyledText(run ?? standing.status?.rawValue ?? "", .quiet)
  }

  /// Without an episode list no season has a known length, so none is drawn.
  private func seasons(on screen: Screen) -> [StyledText] {
    if standing.isListUnknown { return [] }
    let rows = standing.shownSeasons.map { row in
      [
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

  private var summary: StyledText {
    let totals = Totals(standing: standing)
    return StyledText([totals.done, totals.behind, totals.plays].joined(separator: "; "), .quiet)
  }

  private var next: StyledText {
    guard let next = standing.nextEpisode else { return StyledText() }
    return StyledText("next", .quiet) + "  " + NextPhrase(next: next, standing: standing).text
  }
}
