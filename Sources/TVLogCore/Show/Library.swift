/// A person's shows and settings, as read.
public struct Library: Sendable {
  public var settings: Settings
  /// By slug.
  public var shows: [Show]

  public init(settings: Settings, shows: [Show]) {
    self.settings = settings
    self.shows = shows.sorted { $0.slug < $1.slug }
  }

  /// Of shows that are in that order.
  public init(settings: Settings, bySlug shows: [Show]) {
    self.settings = settings
    self.shows = shows
  }

  public func standings(at clock: Clock) -> [Standing] {
    shows.map { Standing($0, settings: settings, clock: clock) }
  }
}
