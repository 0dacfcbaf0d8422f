/// A year in review: its statistics beside those of the year before.
package struct YearReview: Sendable {
  package let year: Int
  package let statistics: Statistics
  package let before: Statistics

  /// Nil for a year that no calendar has.
  package init?(_ year: Int, of standings: [Standing], clock: Clock) {
    guard let span = StatisticsSpan(year: year), let earlier = StatisticsSpan(year: year - 1) else {
      return nil
    }
    let statistics = Statistics(standings, span: span, clock: clock)
    self.init(
      year, statistics,
      before: Statistics(played: statistics.played, span: earlier, clock: clock))
  }

  /// From the statistics of both years.
  package init(_ year: Int, _ statistics: Statistics, before: Statistics) {
    self.year = year
    self.statistics = statistics
    self.before = before
  }

  /// The year is not over.
  package var isRunning: Bool { statistics.clock.evening.year <= year }

  /// Shows played in it, by own rating, best first.
  package var bestRated: [Show] { statistics.ratings.shows }
}
