import LosslessYAML
import TVLogCore

extension LibraryFolder {
  /// Named queries and feeds of `tvlog.yaml` that cannot be read.
  func queryFindings(at clock: Clock) -> [Diagnostic] {
    guard let settings = try? settings() else { return [] }
    let lists = settings.lists.map { (["lists", $0.name], $0.query) }
    let feeds = settings.feeds.map { (["feeds", $0.name, "query"], $0.query) }
    let wrong = (lists + feeds).compactMap { steps, query in
      QueryError.of(query, at: clock).map { (steps, $0) }
    }
    guard !wrong.isEmpty,
      let bytes = try? settingsBytes(),
      let document = try? Document(bytes)
    else { return [] }
    return wrong.map { steps, error in
      Diagnostic(
        .error, .query, error.message, path: LibraryFolder.settingsName,
        place: document.place(of: error, at: steps), help: error.help)
    }
  }
}

extension QueryError {
  fileprivate static func of(_ query: String, at clock: Clock) -> QueryError? {
    do throws(QueryError) {
      _ = try ShowSearch(query, clock: clock)
      return nil
    } catch {
      return error
    }
  }
}

extension Document {
  /// Inside of the value at some keys, as far as it stands there as it is meant.
  fileprivate func place(of error: QueryError, at keys: [String]) -> Diagnostic.Place {
    guard let node = keys.reduce(Optional(root), { $0?[$1] }) else { return .wholeFile }
    let place = Diagnostic.Place(source, node.location, length: 1)
    let written = place.excerpt.unicodeScalars.dropFirst(place.column - 1)
    let quote = written.first == "\"" || written.first == "'" ? 1 : 0
    guard written.dropFirst(quote).starts(with: error.query.unicodeScalars) else { return place }
    return Diagnostic.Place(
      line: place.line, column: place.column + quote + error.column - 1, length: error.length,
      excerpt: place.excerpt)
  }
}
