package import TVLogCore

/// The answer to `recommend --mine`: what waits to be begun, by what the person would give it.
package struct WantedAnswer: Answer {
  package var entries: [(show: Show, entry: Recommendation)]
  package var titles: Titles

  package init(_ entries: [(show: Show, entry: Recommendation)], titles: Titles) {
    self.entries = entries
    self.titles = titles
  }

  package func lines(on screen: Screen) -> [StyledText] {
    if entries.isEmpty { return [StyledText("nothing is on want-to-watch", .quiet)] }
    let columns = [
      Column(alignment: .right, least: 2), .showTitle, Column(), Column(), Column(),
      Column(yields: Column.Yield(turn: 1, keeps: 8)),
    ]
    let rows = entries.enumerated().map { place, ranked in
      [
        StyledText("\(place + 1)", .quiet), titles.cell(for: ranked.show, on: screen),
        StyledText("~\(Decimal.text(ranked.entry.predicted)) for you", .ready),
        StyledText("(public \(ranked.entry.publicRating.map(Decimal.rounded) ?? "?"))", .quiet),
        StyledText(ranked.show.about.premiered.map { "\($0.year)" } ?? "", .quiet),
        StyledText(ranked.show.about.genres.joined(separator: ", "), .quiet),
      ]
    }
    return Table(columns: columns, indent: 0, rows: rows).lines(on: screen)
  }
}
