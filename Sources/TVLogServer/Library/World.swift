import Glibc
package import TVLogCore
package import TVLogMetadata

/// What the server has besides the household: the time, and the providers.
package struct World: Sendable {
  /// The moment of a day or minute that is given, or the machine's.
  let now: @Sendable (Settings) -> Clock
  /// The providers, each call to which a meter counts before it goes out.
  let providers: @Sendable (@escaping Meter) -> Providers
  /// The shows of TVmaze on this machine, for recommendations.
  let catalog: @Sendable () -> CatalogIndex
  /// tvlog's own folder of what was fetched, where other things lie that are looked up.
  private let cacheFolder: String
  let zoneName: String?

  package init(
    today: String? = nil, providers: @escaping @Sendable (@escaping Meter) -> Providers,
    cacheFolder: String, zoneName: String?,
    catalog: @escaping @Sendable () -> CatalogIndex
  ) {
    now = { settings in
      today.flatMap { Clock($0, zone: settings.zone, dayEnds: settings.dayEnds) }
        ?? Clock(
          now: Instant(seconds: Int64(time(nil)) / 60 * 60), zone: settings.zone,
          dayEnds: settings.dayEnds)
    }
    self.providers = providers
    self.cacheFolder = cacheFolder
    self.zoneName = zoneName
    self.catalog = catalog
  }

  func clock(_ settings: Settings) -> Clock { now(settings) }
}

extension World {
  /// Downloaded posters.
  var posters: ImageCache { ImageCache(cacheFolder: cacheFolder) }

  /// Where shows can be watched in a country, as was asked last.
  var offers: @Sendable (String) -> WatchCache {
    { [cacheFolder] country in
      WatchCache(cacheFolder: cacheFolder, country: country, now: HTTPClock.system.now().seconds)
    }
  }

  /// What similar shows are called.
  var similar: SimilarCache {
    SimilarCache(cacheFolder: cacheFolder, now: HTTPClock.system.now().seconds)
  }
}
