/// How many days after an episode aired it was first played.
public struct Lag: Sendable {
  /// Days, by show; a play before the air date is negative.
  public private(set) var days: [(show: Show, days: [Int])] = []

  init(_ shows: [ShowViewings], span: StatisticsSpan) {
    for show in shows {
      let own = show.viewings.compactMap { viewing -> Int? in
        guard viewing.isFirstSitting, let day = viewing.date.day, let aired = viewing.airDay,
          span.contains(day)
        else { return nil }
        return day - aired
      }
      if !own.isEmpty { days.append((show.show, own)) }
    }
  }

  public var all: [Int] { days.flatMap(\.days) }

  /// The quickest show first, then by slug.
  public var byShow: [(show: Show, episodes: Int, median: Double)] {
    days.compactMap { show, days in days.median.map { (show, days.count, $0) } }
      .sorted { ($0.median, $0.show.slug) < ($1.median, $1.show.slug) }
  }

  /// First plays at most so many days after the air date.
  public func within(_ most: Int) -> Int { days.reduce(0) { $0 + $1.days.count { $0 <= most } } }
}

extension Statistics {
  /// Of first plays on a day, of regular episodes whose air date is known, noted one by one.
  public var lag: Lag { Lag(library, span: span) }
}
