import TVLogCore
import TVLogFiles

/// What the words of `next`, `progress` and `history` mean (docs/queries.md, "One show or many").
enum Wanted {
  case everything(LoadedLibrary)
  case one(Standing, ShowPlace)
  case several([Standing], ShowSearch, LoadedLibrary)
}

extension Session {
  /// What queries look at.
  func subjects(_ loaded: LoadedLibrary) -> [QuerySubject] {
    loaded.library.standings(at: clock).map { QuerySubject($0) }
  }

  /// One show that the words name, else the shows of the query that they are.
  func wanted(_ words: [String]) async throws -> Wanted {
    guard !words.isEmpty else { return .everything(try await load()) }
    let text = words.joined(separator: " ")
    if words.count == 1, Slug.isValid(text), try folder.place(of: text) != nil {
      let (standing, place) = try await standing(named: text)
      return .one(standing, place)
    }
    let loaded = try await load()
    if let show = try named(text, in: loaded.library.shows), let place = loaded.places[show.slug] {
      return .one(standing(of: show), place)
    }
    let search = try ShowSearch(text, clock: clock)
    let found = search.results(among: subjects(loaded))
    guard found.isEmpty else { return .several(found, search, loaded) }
    if !text.hasQuerySigns { throw nobody(answersTo: text, in: loaded.library.shows) }
    throw Failure(.findings, "no show matches \(text)")
  }

  /// The one show that words name by other means than a query.
  private func named(_ text: String, in shows: [Show]) throws -> Show? {
    let byID = shows.filter { $0.about.ids.answer(to: text) }
    if byID.count == 1 { return byID[0] }
    guard !text.hasQuerySigns else { return nil }
    let found = ShowName.matches(text, in: shows)
    return found.count == 1 ? found[0] : nil
  }
}

extension String {
  /// Something in it can only mean a query.
  fileprivate var hasQuerySigns: Bool { contains { ":<>=()\"".contains($0) } }
}
