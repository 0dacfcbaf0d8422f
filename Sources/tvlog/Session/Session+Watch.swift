import TVLogCore
import TVLogMetadata

extension Session {
  /// Where shows can be watched, as far as this machine has asked; nil without a country in `tvlog.yaml`.
  func watchCache() -> WatchCache? {
    settings.country.map { country in
      WatchCache(
        cacheFolder: environment.cacheFolder, country: country,
        now: HTTPClock.system.now().seconds)
    }
  }

  /// A show as queries look at it, with the services that have it.
  func subject(of show: Show, _ watch: WatchCache?) -> QuerySubject {
    let services = show.about.ids.tmdb.flatMap { watch?[$0] }?.offers.services ?? []
    return QuerySubject(standing(of: show), services: services)
  }

  /// The offers of one show, asked for where they are missing or a week old; nil where nobody can tell.
  func offers(of show: Show) async -> DatedOffers? {
    guard let country = settings.country, let id = show.about.ids.tmdb, var cache = watchCache()
    else { return nil }
    let now = HTTPClock.system.now().seconds
    if let known = cache[id], now - known.asked < 7 * 86_400 { return known }
    guard let tmdb = providers().tmdb, let offers = try? await tmdb.offers(of: id, in: country)
    else {
      return cache[id]
    }
    cache[id] = DatedOffers(offers, asked: now)
    cache.write()
    return cache[id]
  }
}

extension Session {
  /// Asks where shows can be watched, for those of which that is not known or a week old.
  func refreshOffers(of shows: [Show]) async {
    guard let country = settings.country, let tmdb = providers().tmdb, var cache = watchCache()
    else {
      return
    }
    let now = HTTPClock.system.now().seconds
    var rest = shows.compactMap(\.about.ids.tmdb)
      .filter { id in cache[id].map { now - $0.asked >= 7 * 86_400 } ?? true }[...]
    if rest.isEmpty { return }
    let all = rest.count
    let bar = ProgressBar("offers", on: console)
    defer { bar.finish() }
    await withTaskGroup(of: (Int, WatchOffers?).self) { group in
      let ask = { @Sendable (id: Int) in (id, try? await tmdb.offers(of: id, in: country)) }
      for id in rest.prefix(4) { group.addTask { await ask(id) } }
      rest = rest.dropFirst(4)
      for await (id, offers) in group {
        if let next = rest.popFirst() { group.addTask { await ask(next) } }
        bar.advance(of: all)
        if let offers { cache[id] = DatedOffers(offers, asked: now) }
      }
    }
    cache.write()
  }
}
