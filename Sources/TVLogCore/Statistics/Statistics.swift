/// What a person has watched in a span of days (docs/meaning.md, "Time watched" and after).
///
/// The order of the shows means nothing.
public struct Statistics: Sendable {
  public let span: StatisticsSpan
  public let clock: Clock
  /// Every show that was looked at, played or not, by slug.
  let library: [ShowViewings]
  public let dating: Dating
  /// Those with a play in the span, most plays first.
  public let shows: [ShowStatistics]
  /// Plays that name a day.
  public let days: [Day: PlayCount]
  /// Plays that name a month and no day.
  public let vagueMonths: [YearMonth: PlayCount]
  /// Plays that name a year and no month.
  public let vagueYears: [Int: PlayCount]
  /// Plays that name nothing.
  public let undated: PlayCount
  public let streaks: Streaks

  public init(
    _ standings: some Sequence<Standing>, span: StatisticsSpan = .everything, clock: Clock
  ) {
    self.init(standings.map { ShowViewings($0) }, span: span, clock: clock)
  }

  /// The same of shows that are let go already.
  public init(_ library: [ShowViewings], span: StatisticsSpan = .everything, clock: Clock) {
    self.span = span
    self.clock = clock
    let library = library.sorted(on: \.show.slug, by: <)
    let tally = PlayTally(library, span: span)
    self.library = library
    dating = tally.dating
    shows = tally.shows
    days = tally.days.filled { $0.plays > 0 }
    vagueMonths = tally.vagueMonths
    vagueYears = tally.vagueYears
    undated = tally.undated
    streaks = Streaks(Set(tally.sittingDays.filled { $0 }.keys), today: clock.evening)
  }

  public var totals: PlayCount { shows.lazy.map(\.count).sum }

  /// Shows first played in the span.
  public var newShows: [ShowStatistics] { shows.filter(\.isNew) }

  /// Shows some of whose plays have no known runtime.
  public var untimedShows: [ShowStatistics] { shows.filter { $0.count.untimed > 0 } }

  /// The oldest and newest play whose date is known at least to the year.
  public var firstPlay: PlayDate? { shows.lazy.compactMap(\.first).min() }
  public var lastPlay: PlayDate? { shows.lazy.compactMap(\.last).max() }
}
