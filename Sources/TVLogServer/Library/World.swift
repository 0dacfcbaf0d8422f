import Glibc
package import TVLogCore
package import TVLogMetadata

/// What the server has besides the household: the time, and the providers.
package struct World: Sendable {
  /// The moment of a day or minute that is given, or the machine's.
  let now: @Sendable (Settings) -> Clock
  let providers: Providers
  /// The shows of TVmaze on this machine, for recommendations.
  let catalog: @Sendable () -> CatalogIndex
  let zoneName: String?

  package init(
    today: String? = nil, providers: Providers, zoneName: String?,
    catalog: @escaping @Sendable () -> CatalogIndex
  ) {
    now = { settings in
      today.flatMap { Clock($0, zone: settings.zone, dayEnds: settings.dayEnds) }
        ?? Clock(
          now: Instant(seconds: Int64(time(nil)) / 60 * 60), zone: settings.zone,
          dayEnds: settings.dayEnds)
    }
    self.providers = providers
    self.zoneName = zoneName
    self.catalog = catalog
  }

  func clock(_ settings: Settings) -> Clock { now(settings) }
}
