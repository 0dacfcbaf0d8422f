/// One episode on the day it airs.
public struct CalendarLine: Sendable {
  public var show: Show
  public var episode: Episode
  public var day: Day
  /// Since midnight; nil where only the day is known.
  public var minute: Int?
  public var hasAired: Bool
  /// Played in the current run or skipped.
  public var isDone: Bool
  /// What it takes; nil: not known.
  public var minutes: Int?
  public var isFinale: Bool

  /// Nil for an episode without a date.
  ///
  /// `finales` are those of the standing.
  private init?(
    _ episode: EpisodeStanding, in standing: Standing, finales: Set<EpisodeCode>
  ) {
    guard let aired = episode.episode.aired else { return nil }
    let zone = standing.clock.zone
    show = standing.show
    self.episode = episode.episode.apartFromFile
    day = aired.day(in: zone)
    minute = aired.minute(in: zone)
    hasAired = episode.hasAired
    isDone = episode.isDone
    minutes = standing.minutes(of: episode.episode)
    isFinale = finales.contains(episode.code)
  }

  /// The followed episodes of some shows in some days.
  public static func lines(
    _ standings: some Sequence<Standing>, in days: ClosedRange<Day>
  ) -> [CalendarLine] {
    standings.flatMap { standing -> [CalendarLine] in
      let wanted = standing.episodes.filter { episode in
        episode.isFollowed && episode.airDay.map(days.contains) ?? false
      }
      if wanted.isEmpty { return [] }
      let finales = standing.finales
      return wanted.compactMap { CalendarLine($0, in: standing, finales: finales) }
    }
  }

  /// The same by day and minute, a day alone first.
  public static func inOrder(
    _ standings: some Sequence<Standing>, in days: ClosedRange<Day>
  ) -> [CalendarLine] {
    inOrder(lines(standings, in: days))
  }

  public static func inOrder(_ lines: some Sequence<CalendarLine>) -> [CalendarLine] {
    lines.sorted { $0.order < $1.order }
  }

  private var order: (Day, Int, String, EpisodeCode) {
    (day, minute ?? -1, show.slug, episode.code)
  }
}
