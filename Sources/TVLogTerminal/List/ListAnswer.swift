package import TVLogCore

/// The answer to `list`: a line a show, by title without its article.
package struct ListAnswer: Answer {
  package var standings: [Standing]
  package var titles: Titles
  /// A query has put them in an order that stays.
  package var isSorted: Bool

  package init(_ standings: [Standing], titles: Titles, isSorted: Bool = false) {
    self.standings = standings
    self.titles = titles
    self.isSorted = isSorted
  }

  package func lines(on screen: Screen) -> [StyledText] {
    if standings.isEmpty { return [StyledText("no show", .quiet)] }
    let table = Table(columns: columns, indent: 0, rows: inOrder.map { row(for: $0, on: screen) })
    return table.lines(on: screen) + [count]
  }

  /// The shows as they are listed.
  package var inOrder: [Standing] {
    isSorted ? standings : standings.sorted { $0.sortKey < $1.sortKey }
  }

  private var columns: [Column] {
    [
      .showTitle, Column(alignment: .right, gap: 1, least: 7), Column(alignment: .right), Column(),
      Column(), Column(most: 16, yields: Column.Yield(turn: 2, keeps: 8)),
      Column(yields: Column.Yield(turn: 1, keeps: 12)),
    ]
  }

  private func row(for standing: Standing, on screen: Screen) -> [StyledText] {
    let progress = standing.progress
    let about = standing.show.about
    return [
      titles.cell(for: standing.show, on: screen),
      StyledText("\(progress.completed)/\(standing.isListUnknown ? "?" : "\(progress.aired)")"),
      StyledText(standing.show.rating?.description ?? ""),
      next(of: standing), StyledText(about.state?.rawValue ?? "", .quiet),
      StyledText(about.network ?? "", .quiet), StyledText(lists(of: standing), .quiet),
    ]
  }

  private func next(of standing: Standing) -> StyledText {
    if standing.isListUnknown { return StyledText("?", .quiet) }
    guard let next = standing.nextEpisode else { return StyledText() }
    return StyledText(next.standing.code.description, next.isWatchable ? .ready : .ahead)
  }

  /// The lists; what a show without a status acts as stands in parentheses.
  private func lists(of standing: Standing) -> String {
    let show = standing.show
    let acting = show.status == nil ? standing.status.map { ["(\($0.rawValue))"] } ?? [] : []
    return (show.lists + acting).joined(separator: ", ")
  }

  private var count: StyledText {
    StyledText(Codes.count(standings.count, of: "show"), .quiet)
  }
}

extension Standing {
  fileprivate var sortKey: [String] { [show.title.sortKey, show.slug] }
}

extension [String] {
  fileprivate static func < (left: [String], right: [String]) -> Bool {
    left.lexicographicallyPrecedes(right)
  }
}
