import TVLogCore
import TVLogFiles
import TVLogMetadata

extension Endpoint {
  /// Where to watch.
  static let offers: [Endpoint] = [
    Endpoint(
      method: .get, path: "/v1/shows/{show}/offers", id: "offers",
      summary:
        "Where a show can be watched in the library's country, a week old at most; null where nobody can tell.",
      success: Success(
        status: 200, about: "The services, from JustWatch through TMDB.",
        schema: .nullable(.answer([]))),
      handler: .read { call, library in
        try .json(try await library.offers(of: try library.entry(call.slug).show()))
      })
  ]
}

extension AccountLibrary {
  /// In seconds.
  private static let week: Int64 = 7 * 86_400

  fileprivate func offers(of show: Show) async throws -> DatedOffers? {
    guard let country = try memory.settings().country, let id = show.about.ids.tmdb else {
      return nil
    }
    let known = world.offers(country)[id]
    let now = HTTPClock.system.now().seconds
    if let known, now - known.asked < AccountLibrary.week { return known }
    guard let tmdb = providers.tmdb else { return known }
    let offers = DatedOffers(try await tmdb.offers(of: id, in: country), asked: now)
    var cache = world.offers(country)
    cache[id] = offers
    cache.write()
    return offers
  }
}
