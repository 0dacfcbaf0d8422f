@testable import TVLogCore
import Testing

@Suite struct StatisticsTests {
  /// Two seasons of three: the first seen once and in part again, the second not dated to the day.
  static let drama = Show.sample(
    "drama", aired: ["S01E01-E03": "2024-01-01", "S02E01-E03": "2025-01-01"],
    watched: [
      "S01E01": "2024-01-01 2025-06-01", "S01E02": "2024-01-08T21:00", "S01E03": "2024-01-20",
      "S02E01": "2025-02", "S02E02": "2025", "S02E03": "unknown",
    ], state: .ended
  ) {
    $0.about.genres = ["Drama", "Crime"]
    $0.about.country = "GB"
    $0.rating = Rating("8.5")
    $0.about.score = Rating("8")
  }
  /// Nothing is known of its length; two of three episodes were noted in bulk.
  static let news = Show.sample(
    "news", lists: ["dropped"], aired: ["S01E01-E03": "2024-03-01"],
    watched: ["S01E01-E02": "2024-03-20", "S01E03": "2024-03-21"]
  ) {
    for index in $0.episodes.indices { $0.episodes[index].runtime = nil }
    $0.about.genres = ["Drama"]
  }
  static let shows = [drama, news]

  private func statistics(_ span: StatisticsSpan = .everything, _ shows: [Show] = shows)
    -> Statistics
  {
    Statistics(shows.map { $0.standing() }, span: span, clock: .sample)
  }

  @Test func `totals count every play, and what is unknown apart`() {
    let totals = statistics().totals
    #expect(totals.plays == 10)
    #expect(totals.episodes == 9)
    #expect(totals.repeats == 1)
    #expect(totals.minutes == 7 * 40)
    #expect(totals.untimed == 3)
    #expect(statistics().untimedShows.map(\.show.slug) == ["news"])
  }

  @Test func `dates are counted by how exact they are`() {
    let dating = statistics().dating
    #expect(
      [dating.day, dating.month, dating.year, dating.unknown, dating.bulk] == [7, 1, 1, 1, 2])
  }

  @Test func `days, months, years and undated plays make the whole`() {
    let all = statistics()
    #expect(all.days.values.sum.plays + all.vagueMonths.values.sum.plays == 8)
    #expect(all.months.values.sum.plays == 8)
    #expect(all.years.values.sum.plays + all.undated.plays == 10)
    #expect(all.weeks.values.sum == all.days.values.sum)
    #expect(all.weekdays.values.sum == all.days.values.sum)
    #expect(all.years[2025]?.plays == 3)
    #expect(all.months[YearMonth(year: 2025, month: 2)]?.plays == 1)
  }

  @Test func `a month or a year lies in a span when all of it does`() throws {
    let year = statistics(try #require(StatisticsSpan(year: 2025)))
    #expect(year.totals.plays == 3)
    #expect(year.totals.episodes == 2)
    #expect(year.newShows.isEmpty)
    let february = statistics(.days("2025-02-01"..."2025-02-28"))
    #expect(february.totals.plays == 1)
    #expect(february.dating.undecided == 1)
  }

  @Test func `a genre counts in each, a country once`() {
    let all = statistics()
    #expect(
      all.groups(by: .genre).map { "\($0.name ?? "-") \($0.count.plays)" } == [
        "Drama 10", "Crime 7",
      ])
    #expect(
      all.groups(by: .country).map { "\($0.name ?? "-") \($0.count.plays)" } == ["GB 7", "- 3"])
    #expect(all.groups(by: .network).map(\.count).sum == all.totals)
  }

  @Test func `streaks leave notes in bulk out`() {
    let streaks = statistics().streaks
    #expect(streaks.days == 5)
    #expect(streaks.longest?.length == 1)
    #expect(streaks.current == nil)
  }

  @Test(arguments: [("2026-11-20 2026-11-21", 2), ("2026-11-21 2026-11-22", 2), ("2026-11-20", 0)])
  func `a streak may lack today`(_ dates: String, _ length: Int) {
    let show = Show.sample(aired: ["S01E01": "2020-01-01"], watched: ["S01E01": dates])
    #expect(statistics(.everything, [show]).streaks.current?.length ?? 0 == length)
  }

  @Test func `ratings have a mean, a distribution and a difference`() {
    let ratings = statistics().ratings
    #expect(ratings.mean == 8.5)
    #expect(ratings.distribution == [8: 1])
    #expect(ratings.difference == 0.5)
    #expect(ratings.genres.map(\.name) == ["Crime", "Drama"])
  }

  @Test func `seasons and shows are completed on their last first play`() {
    let all = statistics()
    #expect(
      all.completedSeasons.map { "\($0.show.slug) \($0.season ?? 0) \($0.days ?? 0)" } == [
        "drama 2 0", "drama 1 20",
      ])
    #expect(all.completedShows.map(\.show.slug) == ["drama"])
    #expect(all.abandoned.map(\.seen) == [3])
    #expect(all.medianAbandonment == 3)
  }

  @Test func `lag looks at first plays of a day alone`() {
    // drama: 0, 0 and 5 days; news: 15 March to 21 March, 6 days.
    #expect(statistics().lag.all.sorted() == [0, 0, 5, 6])
    #expect(statistics().lag.all.median == 2.5)
    #expect(statistics().lag.within(1) == 2)
  }

  @Test func `progress sums by status, and the pace is of twelve weeks`() {
    let show = Show.sample(
      "now", aired: ["S01E01-E12": "2026-06-01"],
      watched: ["S01E01": "2026-08-30", "S01E02": "2026-08-31", "S01E03": "2026-11-22"])
    let all = statistics(.everything, [show] + Self.shows)
    #expect(all.pace?.minutesAWeek == 80 / 12)
    #expect(all.progress.map { $0.status?.rawValue } == ["watching", "dropped"])
    #expect(all.wholeProgress.aired == all.progress.reduce(0) { $0 + $1.aired })
    #expect(all.wholeProgress.minutesLeft == 9 * 40)
    // 72 minutes in twelve weeks are 6 a week; 23 are not 1, and 11 are more than none.
    #expect(WatchingPace(minutes: 72).weeks(for: 360) == 60)
    #expect(WatchingPace(minutes: 72).weeks(for: 361) == 61)
    #expect(WatchingPace(minutes: 23).weeks(for: 600) == 314)
    #expect(WatchingPace(minutes: 11).weeks(for: 600) == 655)
  }

  @Test func `a year is set against the one before`() throws {
    let shows = Self.shows.map { ShowViewings($0.standing()) }
    let review = try #require(YearReview(2025, of: shows, clock: .sample))
    #expect(review.statistics.totals.plays == 3)
    #expect(review.before.totals.plays == 6)
    #expect(!review.isRunning)
  }

  @Test func `weeks are those of ISO 8601`() {
    #expect(Week("2026-11-22").description == "2026-W47")
    #expect(Week("2021-01-03").description == "2020-W53")
    #expect(Week("2024-12-30").description == "2025-W01")
  }

  @Test func `percentiles are the nearest rank`() {
    #expect([1, 2, 3, 4, 5, 6, 7, 8, 9, 10].percentile(90) == 9)
    #expect([4].percentile(90) == 4)
    #expect([Int]().percentile(90) == nil)
    #expect([1, 2].median == 1.5)
  }

  @Test(arguments: 1...50) func `medians and percentiles are those of the sorted`(_ seed: UInt64) {
    var random = Seeded(seed)
    let count = Int.random(in: 1...40, using: &random)
    let numbers = (0..<count).map { _ in Int.random(in: -5...20, using: &random) }
    let sorted = numbers.sorted()
    #expect(numbers.median == Double(sorted[(count - 1) / 2] + sorted[count / 2]) / 2)
    #expect(numbers.percentile(90) == sorted[(count * 90 + 99) / 100 - 1])
  }

  @Test func `each row of a table names its plays`() throws {
    let figures = statistics().figures
    let year = try #require(figures.first { $0.figure == "2025: 3 plays, 120 minutes" })
    #expect(
      year.sources.map { "\($0.slug) \($0.path)" } == [
        "drama watched/S01E01", "drama watched/S02E01", "drama watched/S02E02",
      ])
    let genre = try #require(figures.first { $0.figure == "genre Crime: 7 plays, 280 minutes" })
    #expect(genre.sources.map(\.path) == ["about/genres"])
    #expect(figures.contains { $0.figure == "shows rated 8: 1" })
    #expect(figures.contains { $0.figure == "drama S01: 3 episodes" })
    #expect(figures.contains { $0.figure == "news: 3 of 3" })
  }
}
