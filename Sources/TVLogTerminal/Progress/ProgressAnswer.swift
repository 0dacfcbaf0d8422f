package import TVLogCore

/// The answer to `progress`: a line a show, grouped by status, the last played first.
package struct ProgressAnswer: Answer {
  package var standings: [Standing]
  package var titles: Titles

  /// All groups of the shows given are shown; for the answer without a query give those of `isOpen`.
  package init(_ standings: [Standing], titles: Titles) {
    self.standings = standings
    self.titles = titles
  }

  package func lines(on screen: Screen) -> [StyledText] {
    if standings.isEmpty { return [StyledText("no show is begun", .quiet)] }
    var table = Table(columns: columns)
    table.groups = ProgressGroup.allCases.map { group in
      let members = standings.filter { group.contains($0) }.sorted { $0.precedesInProgress($1) }
      return Table.Group(
        head: [StyledText(group.name, .head)],
        rows: members.map { ProgressRow(standing: $0, titles: titles).cells(on: screen) })
    }
    table.groups.removeAll(where: \.rows.isEmpty)
    if !table.groups.isEmpty { table.groups[0].head += columnNames }
    return [table.lines(on: screen), footer.lines(width: screen.width)].separated()
  }

  private var columns: [Column] {
    [
      .showTitle, Column(gap: 1), Column(alignment: .right, gap: 3, least: 7),
      Column(alignment: .right, least: 5), Column(alignment: .right, gap: 3, least: 8),
      Column(least: 11), Column(gap: 1),
    ]
  }

  private var columnNames: [StyledText] {
    ["", "done", "", "left", "last play", "next"].map { StyledText($0, .quiet) }
  }

  /// The sum of the shows that are being watched.
  private var footer: Phrases {
    let all = standings.filter { ProgressGroup.watching.contains($0) }
    let watching = all.filter { !$0.isListUnknown }
    let others = all.count - watching.count
    if watching.isEmpty { return Phrases([]) }
    let sum = watching.map(\.progress).sum
    let shows = Codes.count(watching.count, of: "show")
    return Phrases([
      "watching: \(shows), \(sum.completed) of \(sum.aired) done, \(Percent.text(sum))",
      sum.minutesLeft.map { "\(Minutes.total($0)) left" },
      others == 0 ? nil : "\(others) more without an episode list",
    ])
  }
}

extension Standing {
  /// What `progress` shows when nothing is asked for: begun, and not completed.
  package var isOpen: Bool { hasPlays && (status != .completed || isRewatching) }

  /// The last played first.
  fileprivate func precedesInProgress(_ other: Standing) -> Bool {
    if lastPlay == other.lastPlay { return show.title.sortKey < other.show.title.sortKey }
    guard let own = lastPlay, let others = other.lastPlay else { return lastPlay != nil }
    return own > others
  }
}

extension [Progress] {
  /// Episodes and minutes of all; the plays are left out.
  fileprivate var sum: Progress {
    reduce(into: Progress()) { sum, progress in
      sum.aired += progress.aired
      sum.completed += progress.completed
      sum.minutesLeft = sum.minutesLeft.flatMap { left in
        progress.minutesLeft.map { left + $0 }
      }
    }
  }
}
