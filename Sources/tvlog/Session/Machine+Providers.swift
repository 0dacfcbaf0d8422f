import TVLogCore
import TVLogFiles
import TVLogMetadata

extension Machine {
  /// The providers as the environment names them, with the cache of their answers.
  ///
  /// TMDB is one of them where the user has a token for it; the environment's goes before the
  /// configuration's. `language`: of its texts, two letters.
  func providers(isOffline: Bool = false, language: String? = nil) -> Providers {
    let cache = HTTPCache(folder: "\(environment.cacheFolder)/http", isOffline: isOffline)
    let tmdb = (environment["TMDB_TOKEN"] ?? config.tmdbToken).map { token in
      TMDB(
        base: environment["TVLOG_TMDB_URL"] ?? TMDB.address, token: token, language: language,
        transport: transport(.tmdb, TMDB.pace, cache))
    }
    return Providers(tvmaze: tvmaze(cache), tmdb: tmdb)
  }

  /// TVmaze without a cache: its index is kept by the catalogue.
  var tvmazeIndex: TVmaze { tvmaze(nil) }

  private func tvmaze(_ cache: HTTPCache?) -> TVmaze {
    TVmaze(
      base: environment["TVLOG_TVMAZE_URL"] ?? TVmaze.address,
      transport: transport(.tvmaze, TVmaze.pace, cache))
  }

  private func transport(_ provider: ProviderID, _ pace: Pace, _ cache: HTTPCache?) -> Transport {
    .network(
      Curl(userAgent: userAgent), pace: pace,
      paceFile: PaceFile(provider, cacheFolder: environment.cacheFolder), cache: cache)
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
}
