/// The totals of statistics in phrases, and how far they can be trusted.
public struct StatisticsWords: Sendable {
  private let statistics: Statistics
  private let titles: Titles

  public init(_ statistics: Statistics, titles: Titles) {
    self.statistics = statistics
    self.titles = titles
  }

  private var words: DateWords { DateWords(statistics.clock) }

  public var totals: [String?] {
    let totals = statistics.totals
    return [
      Codes.count(totals.plays, of: "play"),
      "\(Codes.count(totals.episodes)) of \(Codes.count(statistics.shows.count, of: "show"))",
      totals.repeats > 0 ? "\(totals.repeats) seen before" : nil,
      Minutes.total(totals.minutes),
      statistics.span == .everything
        ? nil : "\(Codes.count(statistics.newShows.count, of: "new show"))",
      dates,
    ]
  }

  private var dates: String? {
    guard let first = statistics.firstPlay, let last = statistics.lastPlay else { return nil }
    return "first \(words.fullDate(first)), last \(words.fullDate(last))"
  }

  /// What is not known is counted and named.
  public var doubts: [String?] {
    let dating = statistics.dating
    let untimed = statistics.untimedShows
    let names = untimed.prefix(5).map { "\(titles.name(of: $0.show)) \($0.count.untimed)" }
    let rest = untimed.count > 5 ? ", and \(untimed.count - 5) shows more" : ""
    return [
      "dated to the day \(dating.day) of \(statistics.totals.plays)",
      count(dating.month, "to the month"), count(dating.year, "to the year"),
      count(dating.unknown, "not at all"), count(dating.bulk, "noted in bulk"),
      count(dating.undecided, "of a month or year that lies partly in the span, left out"),
      untimed.isEmpty
        ? nil
        : "\(Codes.count(statistics.totals.untimed, of: "play")) of unknown length: "
          + names.joined(separator: ", ") + rest,
    ]
  }

  private func count(_ number: Int, _ text: String) -> String? {
    number == 0 ? nil : "\(number) \(text)"
  }

  public var streaks: [String?] {
    let streaks = statistics.streaks
    return [
      streaks.days == 0 ? nil : "viewing days \(streaks.days)",
      streaks.longest.map { "longest streak \(streak($0))" },
      streaks.current.map { "current \(streak($0))" },
      statistics.busiestDay.map {
        "busiest day \(words.fullDate($0.day)), \(Codes.count($0.count.plays, of: "play"))"
      },
      lag,
    ]
  }

  private func streak(_ days: ClosedRange<Day>) -> String {
    "\(Codes.count(days.length, of: "day")), \(words.fullSpan(days))"
  }

  private var lag: String? {
    let lag = statistics.lag
    return lag.all.median.map {
      "seen in the median \(Decimal.text($0)) days after airing, of \(Codes.count(lag.all.count))"
    }
  }
}
