/// A catalogue made ready for scoring; the order of its rows means nothing.
package struct CatalogIndex: Sendable {
  /// By number.
  package let rows: [CatalogShow]
  let columns: CatalogColumns

  package init(_ rows: some Sequence<CatalogShow>) {
    var rows = Array(rows)
    let isInOrder = zip(rows, rows.dropFirst()).allSatisfy { $0.precedes($1) }
    if !isInOrder { rows.sort { $0.precedes($1) } }
    var columns = CatalogColumns()
    for row in rows { columns.append(row) }
    self.rows = rows
    self.columns = columns
  }

  package static let empty = CatalogIndex([])

  /// The row of a number at TVmaze, found by bisection.
  func row(tvmaze id: Int) -> Int? {
    var low = 0
    var high = rows.count
    while low < high {
      let middle = (low + high) / 2
      if rows[middle].ids.tvmaze ?? .max < id { low = middle + 1 } else { high = middle }
    }
    return low < rows.count && rows[low].ids.tvmaze == id ? low : nil
  }
}
