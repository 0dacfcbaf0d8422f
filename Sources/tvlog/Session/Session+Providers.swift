import TVLogCore
import TVLogFiles
import TVLogMetadata

extension Session {
  /// TVmaze as the environment names it, with the cache of its answers.
  func tvmaze(isOffline: Bool = false, isCached: Bool = true) -> TVmaze {
    TVmaze(
      base: environment["TVLOG_TVMAZE_URL"] ?? TVmaze.address,
      transport: transport(TVmaze.pace, isOffline, isCached))
  }

  /// TMDB where the user has a token for it; the environment's goes before the configuration's.
  func tmdb(isOffline: Bool = false) -> TMDB? {
    (environment["TMDB_TOKEN"] ?? config.tmdbToken).map { token in
      TMDB(
        base: environment["TVLOG_TMDB_URL"] ?? TMDB.address, token: token,
        language: settings.language, transport: transport(TMDB.pace, isOffline))
    }
  }

  private func transport(
    _ pace: Pace, _ isOffline: Bool, _ isCached: Bool = true
  ) -> Transport {
    let cache = HTTPCache(folder: "\(environment.cacheFolder)/http", isOffline: isOffline)
    return .network(
      Curl(userAgent: userAgent), pace: pace, cache: isCached ? cache : nil)
  }

  /// For pictures, which are kept by `ImageCache`.
  func imageTransports() -> (ProviderID) -> Transport {
    let curl = Curl(userAgent: userAgent, limits: CurlLimits(body: ImageCache.limit))
    let transports = [
      ProviderID.tvmaze: Transport.network(curl, pace: TVmaze.pace),
      ProviderID.tmdb: Transport.network(curl, pace: TMDB.pace),
    ]
    return { transports[$0] ?? .network(curl, pace: TVmaze.pace) }
  }

  private var userAgent: String { "tvlog/\(TVLog.version) (https://github.com/tvlog/tvlog)" }

  /// Provider data that is too old to be shown goes.
  func cleanCache() {
    HTTPCache(folder: "\(environment.cacheFolder)/http").clean(now: HTTPClock.system.now())
  }

  var catalogFile: CatalogFile { CatalogFile(cacheFolder: environment.cacheFolder) }
}

extension Session {
  func providers(isOffline: Bool = false) -> Providers {
    Providers(tvmaze: tvmaze(isOffline: isOffline), tmdb: tmdb(isOffline: isOffline))
  }
}
