package import TVLogCore

/// The shows that a name may mean: what to type for each, and what tells them apart.
package struct ShowChoices: Answer {
  package var shows: [Show]

  package init(_ shows: [Show]) {
    self.shows = shows
  }

  package func lines(on screen: Screen) -> [StyledText] {
    let columns = [
      Column(), Column(most: 40, yields: Column.Yield(turn: 2, keeps: 20)), Column(),
      Column(yields: Column.Yield(turn: 1, keeps: 8)), Column(),
    ]
    let rows = shows.map { show in
      [
        StyledText(show.slug, .code), StyledText(show.title),
        StyledText(show.about.premiered.map { "\($0.year)" } ?? "", .quiet),
        StyledText(show.about.network ?? "", .quiet),
        StyledText(show.status?.rawValue ?? "", .quiet),
      ]
    }
    return Table(columns: columns, rows: rows).lines(on: screen)
  }
}
