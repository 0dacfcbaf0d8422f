/// Every show that scoring knows: the catalogue, then what only the library or its lists name.
struct Universe {
  let catalog: CatalogIndex
  private(set) var extras: [CatalogShow] = []
  private(set) var columns: CatalogColumns
  /// The rows that stand for a whole show; what is only a number has no features and is not counted.
  private(set) var described: Int

  init(_ catalog: CatalogIndex) {
    self.catalog = catalog
    columns = catalog.columns
    described = catalog.rows.count
  }

  var count: Int { columns.count }

  func show(_ row: Int) -> CatalogShow {
    row < catalog.rows.count ? catalog.rows[row] : extras[row - catalog.rows.count]
  }

  mutating func append(_ show: CatalogShow) -> Int {
    extras.append(show)
    columns.append(show)
    if show.title != nil { described += 1 }
    return columns.count - 1
  }
}
