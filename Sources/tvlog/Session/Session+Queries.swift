import TVLogCore
import TVLogFiles

/// What the words of `next`, `progress` and `history` mean (docs/queries.md, "One show or many").
enum Wanted {
  /// No words.
  case everything
  case one(Standing, ShowPlace)
  /// A query, which may mean none.
  case several(ShowSearch)
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
    if ShowIDs.isReference(text), let place = try await place(ofID: text),
      let show = folder.reading(place).show
    {
      return .one(standing(of: show), place)
    }
    return .several(search)
  }

  /// Where the one show lies that a provider's number names.
  private func place(ofID text: String) async throws -> ShowPlace? {
    let loaded = try await load(needsEpisodes: { _ in false }) { show in
      show.about.ids.answer(to: text) ? show.slug : nil
    }
    let slugs = loaded.kept.compactMap { $0 }
    return slugs.count == 1 ? loaded.places[slugs[0]] : nil
  }

  /// The shows of a query that somebody typed; throws where it means none.
  func sift<Kept: Sendable>(
    _ search: ShowSearch, typed words: [String], keepsOthers: Bool = false,
    keep: @escaping @Sendable (Standing) -> Kept
  ) async throws -> Sifted<Kept> {
    let sifted = try await sift(search, keepsOthers: keepsOthers, keep: keep)
    if sifted.found.isEmpty, !words.isEmpty {
      throw Failure(.findings, "no show matches \(words.joined(separator: " "))")
    }
    return sifted
  }

  /// The query that a text is; nil for one that names a show, because all its words are bare.
  private func query(_ text: String) throws -> ShowSearch? {
    if Slug.isValid(text) || text.isEmpty { return nil }
    let search = try ShowSearch(text, clock: clock)
    return search.order.isEmpty && search.query.isBare ? nil : search
  }
}
