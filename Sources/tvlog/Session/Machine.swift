import TVLogCore
import TVLogFiles
import TVLogMetadata

/// What a command may touch that belongs to no library: the terminal, the user's configuration, the cache.
struct Machine: Sendable {
  let environment: Environment
  let console: Console
  let config: UserConfig

  /// Throws where the user's configuration cannot be read.
  init(color: ColorChoice) throws {
    environment = Environment()
    config = try UserConfig.read(environment.configFile)
    console = Console(color: color, environment: environment)
  }

  var catalogFile: CatalogFile { CatalogFile(cacheFolder: environment.cacheFolder) }

  /// What shows are called that lists of similar ones name, as far as this machine has asked.
  var similarCache: SimilarCache {
    SimilarCache(cacheFolder: environment.cacheFolder, now: HTTPClock.system.now().seconds)
  }

  /// Provider data that is too old to be shown goes.
  func cleanCache() {
    HTTPCache(folder: "\(environment.cacheFolder)/http").clean(now: HTTPClock.system.now())
  }
}
