import TVLogMetadata

extension Session {
  /// TVmaze as the environment names it, with the cache of its answers.
  func tvmaze() -> TVmaze {
    TVmaze(
      base: environment["TVLOG_TVMAZE_URL"] ?? TVmaze.address,
      transport: .network(
        Curl(userAgent: "tvlog/\(TVLog.version) (https://github.com/tvlog/tvlog)"),
        pace: TVmaze.pace, cache: HTTPCache(folder: "\(environment.cacheFolder)/http")))
  }
}
