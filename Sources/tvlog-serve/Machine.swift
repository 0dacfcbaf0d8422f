import Glibc
import TVLogCore
import TVLogFiles
import TVLogMetadata
import TVLogServer

/// What the process was given besides its arguments.
enum Machine {
  static func variable(_ name: String) -> String? {
    guard let value = unsafe getenv(name) else { return nil }
    let text = unsafe String(cString: value)
    return text.isEmpty ? nil : text
  }

  /// The household that was named, else the folder that `TVLOG_HOUSEHOLD` names, else the working folder.
  static func household(_ path: String?) -> Household {
    let path = path ?? variable("TVLOG_HOUSEHOLD") ?? "."
    let whole = path.hasPrefix("/") ? path : "\(workingFolder)/\(path)"
    var parts: [Substring] = []
    for part in whole.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return Household("/" + parts.joined(separator: "/"))
  }

  private static var workingFolder: String {
    let path = unsafe getcwd(nil, 0)
    defer { unsafe free(path) }
    return unsafe path.map { unsafe String(cString: $0) } ?? "/"
  }

  private static func folder(_ variable: String, _ fallback: String) -> String {
    let base = self.variable(variable).flatMap { $0.hasPrefix("/") ? $0 : nil }
    return (base ?? "\(self.variable("HOME") ?? "/")/\(fallback)") + "/tvlog"
  }

  /// The providers and the clock of a server.
  static func world(today: String?) throws -> World {
    let config = try UserConfig.read(folder("XDG_CONFIG_HOME", ".config") + "/config.yaml")
    let cache = folder("XDG_CACHE_HOME", ".cache")
    let catalog = CatalogFile(cacheFolder: cache)
    return World(
      today: today ?? variable("TVLOG_TODAY"),
      providers: providers(
        tmdbToken: variable("TMDB_TOKEN") ?? config.tmdbToken, cacheFolder: cache),
      cacheFolder: cache, zoneName: variable("TZ")
    ) { catalog.read().map { CatalogIndex($0) } ?? .empty }
  }

  /// All accounts keep one pace and share one cache; each has its own meter.
  private static func providers(
    tmdbToken: String?, cacheFolder: String
  ) -> @Sendable (@escaping Meter) -> Providers {
    let cache = HTTPCache(folder: "\(cacheFolder)/http")
    let curl = Curl(userAgent: "tvlog-serve (https://github.com/tvlog/tvlog)")
    let network = { (provider: ProviderID, pace: Pace) in
      Transport.network(
        curl, pace: pace, paceFile: PaceFile(provider, cacheFolder: cacheFolder))
    }
    let tvmaze = network(.tvmaze, TVmaze.pace)
    let tmdb = network(.tmdb, TMDB.pace)
    let tvmazeAddress = variable("TVLOG_TVMAZE_URL") ?? TVmaze.address
    let tmdbAddress = variable("TVLOG_TMDB_URL") ?? TMDB.address
    return { meter in
      Providers(
        tvmaze: TVmaze(
          base: tvmazeAddress, transport: tvmaze.metered(by: meter).cached(in: cache)),
        tmdb: tmdbToken.map { token in
          TMDB(
            base: tmdbAddress, token: token,
            transport: tmdb.metered(by: meter).cached(in: cache))
        })
    }
  }
}
