extension Table {
  /// The cells that each column gets; 0 where no row has a text in it.
  func widths(of groups: [Group], screen: Screen) -> [Int] {
    let natural = columns.indices.map { naturalWidth(of: $0, in: groups) }
    var widths = zip(columns, natural).map { column, natural in
      natural == 0 ? 0 : min(max(natural, column.least), column.most)
    }
    var spare = screen.width - total(widths)
    for index in yielding where spare < 0 {
      let given = min(-spare, max(0, widths[index] - (columns[index].yields?.keeps ?? 0)))
      widths[index] -= given
      spare += given
    }
    for index in columns.indices where columns[index].takesSpareRoom && spare > 0 {
      let taken = min(spare, max(0, natural[index] - widths[index]))
      widths[index] += taken
      spare -= taken
    }
    return widths
  }

  private var yielding: [Int] {
    columns.indices.filter { columns[$0].yields != nil }
      .sorted { (columns[$0].yields?.turn ?? 0) < (columns[$1].yields?.turn ?? 0) }
  }

  private func naturalWidth(of column: Int, in groups: [Group]) -> Int {
    let rows = groups.flatMap(\.rows).map { $0.count > column ? $0[column].width : 0 }
    let heads = groups.map { $0.head.count > column ? $0.head[column].width : 0 }
    return max(rows.max() ?? 0, (heads.max() ?? 0) - (column == 0 ? indent : 0))
  }

  private func total(_ widths: [Int]) -> Int {
    zip(columns, widths).enumerated().reduce(indent) { sum, next in
      let (index, (column, width)) = next
      return sum + width + (index > 0 && width > 0 ? column.gap : 0)
    }
  }
}
