extension Table {
  /// The cells that each column gets; 0 where no row has a text in it.
  ///
  /// A line that is too long first loses what only pads it, then columns are cut in their turn.
  func widths(of groups: [Group], screen: Screen) -> [Int] {
    let natural = columns.indices.map { naturalWidth(of: $0, in: groups) }
    var widths = zip(columns, natural).map { column, natural in
      natural == 0 ? 0 : min(max(natural, column.least), column.most)
    }
    var spare = screen.width - total(widths)
    func shrink(_ index: Int, to least: Int) {
      let given = min(max(0, -spare), max(0, widths[index] - least))
      widths[index] -= given
      spare += given
    }
    for index in columns.indices.dropFirst() { shrink(index, to: natural[index]) }
    for (index, yield) in yields {
      if yield.vanishes, widths[index] > 0, widths[index] + spare < yield.keeps {
        spare += widths[index] + columns[index].gap
        widths[index] = 0
      } else {
        shrink(index, to: yield.keeps)
      }
    }
    for index in columns.indices
    where columns[index].takesSpareRoom && spare > 0 && widths[index] > 0 {
      let taken = min(spare, max(0, natural[index] - widths[index]))
      widths[index] += taken
      spare -= taken
    }
    return widths
  }

  private var yields: [(index: Int, yield: Column.Yield)] {
    columns.enumerated().compactMap { index, column in column.yields.map { (index, $0) } }
      .sorted { $0.1.turn < $1.1.turn }
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
