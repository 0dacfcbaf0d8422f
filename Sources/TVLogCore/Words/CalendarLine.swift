/// One episode on the day it airs.
package struct CalendarLine: Sendable {
  package var show: Show
  package var episode: Episode
  package var day: Day
  /// Since midnight; nil where only the day is known.
  package var minute: Int?
  package var hasAired: Bool
  /// Played in the current run or skipped.
  package var isDone: Bool
  /// What it takes; nil: not known.
  package var minutes: Int?
  package var isFinale: Bool

  /// Nil for an episode without a date.
  package init?(_ episode: EpisodeStanding, in standing: Standing) {
    guard let aired = episode.episode.aired else { return nil }
    let zone = standing.clock.zone
    show = standing.show
    self.episode = episode.episode
    day = aired.day(in: zone)
    minute = aired.minute(in: zone)
    hasAired = episode.hasAired
    isDone = episode.isDone
    minutes = standing.minutes(of: episode.episode)
    isFinale = standing.isFinale(episode.code)
  }

  /// The followed episodes of some shows in some days.
  package static func lines(
    _ standings: some Sequence<Standing>, in days: ClosedRange<Day>
  ) -> [CalendarLine] {
    standings.flatMap { standing in
      standing.episodes.lazy
        .filter { $0.isFollowed && $0.airDay.map(days.contains) ?? false }
        .compactMap { CalendarLine($0, in: standing) }
    }
  }

  /// The same by day and minute, a day alone first.
  package static func inOrder(
    _ standings: some Sequence<Standing>, in days: ClosedRange<Day>
  ) -> [CalendarLine] {
    lines(standings, in: days).sorted { $0.order < $1.order }
  }

  private var order: (Day, Int, String, EpisodeCode) {
    (day, minute ?? -1, show.slug, episode.code)
  }
}
