package import TVLogCore

/// The answer to `list`: a line a show, by title without its article.
package struct ListAnswer: Answer {
  package var rows: [ShowRow]
  package var titles: Titles
  /// A query has put them in an order that stays.
  package var isSorted: Bool

  package init(_ rows: [ShowRow], titles: Titles, isSorted: Bool = false) {
    self.rows = rows
    self.titles = titles
    self.isSorted = isSorted
  }

  package func lines(on screen: Screen) -> [StyledText] {
    if rows.isEmpty { return [StyledText("no show", .quiet)] }
    let table = Table(columns: columns, indent: 0, rows: inOrder.map { cells(of: $0, on: screen) })
    return table.lines(on: screen) + [count]
  }

  /// The shows as they are listed.
  package var inOrder: [ShowRow] {
    if isSorted { return rows }
    return rows.map { (row: $0, key: $0.sortKey) }.sorted { $0.key < $1.key }.map(\.row)
  }

  private var columns: [Column] {
    [
      .showTitle, Column(alignment: .right, gap: 1, least: 7), Column(alignment: .right), Column(),
      Column(), Column(most: 16, yields: Column.Yield(turn: 2, keeps: 8)),
      Column(yields: Column.Yield(turn: 1, keeps: 12)),
    ]
  }

  private func cells(of row: ShowRow, on screen: Screen) -> [StyledText] {
    let progress = row.progress
    let about = row.show.about
    return [
      titles.cell(for: row.show, on: screen),
      StyledText("\(progress.completed)/\(row.isListUnknown ? "?" : "\(progress.aired)")"),
      StyledText(row.show.rating?.description ?? ""),
      next(of: row), StyledText(about.state?.rawValue ?? "", .quiet),
      StyledText(about.network ?? "", .quiet), StyledText(lists(of: row), .quiet),
    ]
  }

  private func next(of row: ShowRow) -> StyledText {
    if row.isListUnknown { return StyledText("?", .quiet) }
    guard let next = row.next else { return StyledText() }
    return StyledText(next.code.description, row.isNextWatchable ? .ready : .ahead)
  }

  /// The lists; what a show without a status acts as stands in parentheses.
  private func lists(of row: ShowRow) -> String {
    let show = row.show
    let acting = show.status == nil ? row.status.map { ["(\($0.rawValue))"] } ?? [] : []
    return (show.lists + acting).joined(separator: ", ")
  }

  private var count: StyledText {
    StyledText(Codes.count(rows.count, of: "show"), .quiet)
  }
}

extension ShowRow {
  fileprivate var sortKey: [String] { [show.title.sortKey, show.slug] }
}

extension [String] {
  fileprivate static func < (left: [String], right: [String]) -> Bool {
    left.lexicographicallyPrecedes(right)
  }
}
