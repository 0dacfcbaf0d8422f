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
    guard let row = catalog.row(meant: text, or: shows) else {
      throw Failure(
        .notFound, "no show is called '\(text)'", help: "name it by number, such as tvmaze:82")
    }
    return row
  }
}
