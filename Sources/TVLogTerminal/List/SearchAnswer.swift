package import TVLogCore

/// Shows of the providers, numbered, with what tells them apart.
package struct SearchAnswer: Answer {
  package var rows: [SearchRow]
  /// Those of the library, to mark what is there.
  package var shows: [Show]

  package init(_ rows: [SearchRow], shows: [Show]) {
    self.rows = rows
    self.shows = shows
  }

  package func lines(on screen: Screen) -> [StyledText] {
    if rows.isEmpty { return [StyledText("no show fits", .quiet)] }
    return Table(
      columns: [
        Column(alignment: .right), Column(),
        Column(most: 40, yields: Column.Yield(turn: 2, keeps: 16)), Column(), .reason,
      ],
      rows: rows.enumerated().map { cells($0.offset + 1, $0.element) }
    ).lines(on: screen)
  }

  private func cells(_ number: Int, _ row: SearchRow) -> [StyledText] {
    let about = row.about
    let isKnown = shows.contains { $0.about.ids.shareAny(with: about.ids) }
    let facts = [
      isKnown ? "in the library" : nil, about.network, about.country, about.state?.rawValue,
    ]
    return [
      StyledText("\(number)", .quiet), StyledText(row.name, .code), StyledText(row.title),
      StyledText(about.premiered.map { "\($0.year)" } ?? "", .quiet),
      StyledText(facts.compactMap { $0 }.joined(separator: ", "), .quiet),
    ]
  }
}
