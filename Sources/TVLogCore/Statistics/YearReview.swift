/// A year in review: its statistics beside those of the year before.
public struct YearReview: Sendable {
  public let year: Int
  public let statistics: Statistics
  public let before: Statistics

  /// Nil for a year that no calendar has.
  public init?(_ year: Int, of shows: [ShowViewings], clock: Clock) {
    guard let span = StatisticsSpan(year: year), let earlier = StatisticsSpan(year: year - 1) else {
      return nil
    }
    let statistics = Statistics(shows, span: span, clock: clock)
    self.init(
      year, statistics,
      before: Statistics(statistics.library, span: earlier, clock: clock))
  }

  /// From the statistics of both years.
  public init(_ year: Int, _ statistics: Statistics, before: Statistics) {
    self.year = year
    self.statistics = statistics
    self.before = before
  }

  /// The year is not over.
  public var isRunning: Bool { statistics.clock.evening.year <= year }

  /// Shows played in it, by own rating, best first.
  public var bestRated: [Show] { statistics.ratings.shows }
}
