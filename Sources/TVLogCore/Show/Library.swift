/// A person's shows and settings, as read.
package struct Library: Sendable {
  package var settings: Settings
  /// By slug.
  package var shows: [Show]

  package init(settings: Settings, shows: [Show]) {
    self.settings = settings
    self.shows = shows.sorted { $0.slug < $1.slug }
  }

  /// Of shows that are in that order.
  package init(settings: Settings, bySlug shows: [Show]) {
    self.settings = settings
    self.shows = shows
  }

  package func standings(at clock: Clock) -> [Standing] {
    shows.map { Standing($0, settings: settings, clock: clock) }
  }
}
