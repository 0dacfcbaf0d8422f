import TVLogCore
import TVLogFiles
import TVLogMetadata

extension Session {
  /// The catalogue on this machine; an empty one where there is none.
  func catalogIndex() -> CatalogIndex {
    machine.catalogFile.read().map { CatalogIndex($0) } ?? .empty
  }

  /// The show that a number or a title means, in the catalogue or among some shows.
  func show(_ text: String, in catalog: CatalogIndex, or shows: [Show]) throws -> CatalogRow {
    let own = ShowName.matches(text, in: shows)
    if own.count == 1 { return CatalogRow(own[0]) }
    let found = catalog.rows(named: text)
    if let best = found.first { return best }
    if let ids = ShowIDs(reference: text) { return CatalogRow(ids: ids, title: nil) }
    throw Failure(
      .notFound, "no show is called '\(text)'", help: "name it by number, such as tvmaze:82")
  }
}
