package import TVLogCore

/// The answer to `lists`: every list with the number of its shows, the statuses first.
package struct ListNamesAnswer: Answer {
  package var shows: [Show]

  package init(_ shows: [Show]) {
    self.shows = shows
  }

  package func lines(on screen: Screen) -> [StyledText] {
    let builtIn = Status.allCases.map(\.rawValue) + [favorites]
    let own = Set(shows.flatMap(\.lists)).subtracting(builtIn).sorted()
    return Table(
      columns: [Column(), Column(alignment: .right)], indent: 0,
      rows: (builtIn + own).map { name in
        [StyledText(name), StyledText("\(shows.count { $0.lists.contains(name) })", .quiet)]
      }
    ).lines(on: screen)
  }
}
