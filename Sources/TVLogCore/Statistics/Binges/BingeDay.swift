/// A day on which three episodes of one show or more were seen (docs/meaning.md, "Binges").
public struct BingeDay: Sendable {
  let shared: SharedShow
  public var show: Show { shared.show }
  public let day: Day
  public let episodes: Int
  /// Nil where a runtime is not known.
  public let minutes: Int?
  /// Five episodes or four hours.
  public let isHeavy: Bool
}

extension BingeDay {
  static let leastEpisodes = 3

  /// Nil for a day that is none.
  ///
  /// Episodes of under 15 minutes need an hour as well.
  init?(_ show: SharedShow, _ sittings: ArraySlice<Sitting>) {
    guard let day = sittings.first?.day, sittings.count >= BingeDay.leastEpisodes else {
      return nil
    }
    let minutes = sittings.minutes
    if let minutes, minutes < 15 * sittings.count, minutes < 60 { return nil }
    shared = show
    self.day = day
    episodes = sittings.count
    self.minutes = minutes
    isHeavy = episodes >= 5 || sittings.knownMinutes >= 240
  }
}

/// A day with more of one show than can have been watched on it: left out of all that follows.
public struct BulkDay: Sendable {
  let shared: SharedShow
  public var show: Show { shared.show }
  public let day: Day
  public let episodes: Int
}

extension BulkDay {
  /// More than 20 episodes, more than 16 hours, or two whole seasons, which `sizes` tells.
  ///
  /// `places`: those of one day.
  init?(_ show: SharedShow, _ sittings: [Sitting], _ places: Range<Int>, sizes: [Int: Int]) {
    guard
      places.count > 20 || sittings.knownMinutes(places) > 16 * 60
        || sittings.hasTwoSeasons(places, sizes)
    else { return nil }
    shared = show
    day = sittings[places.lowerBound].day
    episodes = places.count
  }
}

extension [Sitting] {
  fileprivate func hasTwoSeasons(_ places: Range<Int>, _ sizes: [Int: Int]) -> Bool {
    // By code within a day: one season from end to end is the usual case.
    let (first, last) = (self[places.lowerBound], self[places.upperBound - 1])
    if first.code.season == last.code.season { return false }
    let seen = self[places].reduce(into: [:]) { $0[$1.code.season, default: 0] += 1 }
    return seen.count { season, count in sizes[season] == count } >= 2
  }
}
