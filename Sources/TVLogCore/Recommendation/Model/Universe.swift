/// Every show that scoring knows: the catalogue, then what only the library or its lists name.
struct Universe {
  let catalog: CatalogIndex
  private(set) var extras: [CatalogRow] = []
  private(set) var columns: CatalogColumns
  /// The rows that stand for a whole show; what is only a number has no features and is not counted.
  private(set) var described: Int

  init(_ catalog: CatalogIndex) {
    self.catalog = catalog
    columns = catalog.columns
    described = catalog.count
  }

  var count: Int { columns.count }

  func show(_ row: Int) -> CatalogRow {
    row < catalog.count ? catalog.row(row) : extras[row - catalog.count]
  }

  mutating func append(_ show: CatalogRow) -> Int {
    extras.append(show)
    columns.append(show)
    if show.title != nil { described += 1 }
    return columns.count - 1
  }
}
