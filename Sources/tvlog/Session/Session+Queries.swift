import TVLogCore
import TVLogFiles

/// What the words of `next`, `progress` and `history` mean (docs/queries.md, "One show or many").
enum Wanted {
  /// No words.
  case everything
  case one(Standing, ShowPlace)
  case several([Standing], ShowSearch, LoadedLibrary)
}

extension Session {
  /// What queries look at.
  func subjects(_ loaded: LoadedLibrary) -> [QuerySubject] {
    let watch = watchCache()
    return loaded.library.shows.map { subject(of: $0, watch) }
  }

  /// One show where the words name one, else the shows of the query that they are.
  func wanted(_ words: [String]) async throws -> Wanted {
    if words.isEmpty { return .everything }
    let text = words.joined(separator: " ")
    guard let search = try query(text) else {
      let (standing, place) = try await standing(named: text)
      return .one(standing, place)
    }
    let loaded = try await load()
    let byID = loaded.library.shows.filter { $0.about.ids.answer(to: text) }
    if byID.count == 1, let place = loaded.places[byID[0].slug] {
      return .one(standing(of: byID[0]), place)
    }
    let found = search.results(among: subjects(loaded))
    if found.isEmpty { throw Failure(.findings, "no show matches \(text)") }
    return .several(found, search, loaded)
  }

  /// The query that a text is; nil for one that names a show, because all its words are bare.
  private func query(_ text: String) throws -> ShowSearch? {
    if Slug.isValid(text) || text.isEmpty { return nil }
    let search = try ShowSearch(text, clock: clock)
    return search.order.isEmpty && search.query.isBare ? nil : search
  }
}
