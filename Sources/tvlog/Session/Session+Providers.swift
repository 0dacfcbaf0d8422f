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
      Curl(userAgent: "tvlog/\(TVLog.version) (https://github.com/tvlog/tvlog)"), pace: pace,
      cache: isCached ? cache : nil)
  }

  var catalogFile: CatalogFile { CatalogFile(cacheFolder: environment.cacheFolder) }
}
