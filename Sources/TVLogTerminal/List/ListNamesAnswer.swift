package import TVLogCore

/// The answer to `lists`: the names in use, statuses first, and how many shows each has.
package struct ListNamesAnswer: Answer {
  package var shows: [Show]

  package init(_ shows: [Show]) {
    self.shows = shows
  }

  package func lines(on screen: Screen) -> [StyledText] {
    if names.isEmpty { return [StyledText("no show is on a list", .quiet)] }
    let rows = names.map { name in
      let count = shows.count { $0.lists.contains(name) }
      return [StyledText(name), StyledText("\(count)")]
    }
    let columns = [Column(most: 60), Column(alignment: .right, least: 4)]
    return Table(columns: columns, indent: 0, rows: rows).lines(on: screen)
  }

  private var names: [String] {
    let used = Set(shows.flatMap(\.lists))
    let builtIn = Status.allCases.map(\.rawValue) + [favorites]
    return builtIn.filter(used.contains) + used.subtracting(builtIn).sorted()
  }
}
