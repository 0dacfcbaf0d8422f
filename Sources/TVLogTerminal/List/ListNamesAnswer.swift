package import TVLogCore

/// The answer to `lists`: every list with the number of its shows, the statuses first.
package struct ListNamesAnswer: Answer {
  package var lists: [ListSize]

  package init(_ lists: [ListSize]) {
    self.lists = lists
  }

  package func lines(on screen: Screen) -> [StyledText] {
    Table(
      columns: [
        Column(yields: Column.Yield(turn: 2, keeps: 20)), Column(alignment: .right),
        Column(yields: Column.Yield(turn: 1, keeps: 20)),
      ], indent: 0,
      rows: lists.map { list in
        [
          StyledText(list.name), StyledText("\(list.shows)", .quiet),
          StyledText(list.query ?? "", .quiet),
        ]
      }
    ).lines(on: screen)
  }
}
