/// A day on which three episodes of one show or more were seen (docs/meaning.md, "Binges").
package struct BingeDay: Sendable {
  package let show: Show
  package let day: Day
  package let episodes: Int
  /// Nil where a runtime is not known.
  package let minutes: Int?
  /// Five episodes or four hours.
  package let isHeavy: Bool
}

extension BingeDay {
  /// Nil for a day that is none.
  ///
  /// Episodes of under 15 minutes need an hour as well.
  init?(_ show: Show, _ sittings: ArraySlice<Sitting>) {
    guard let day = sittings.first?.day, sittings.count >= 3 else { return nil }
    let minutes = sittings.minutes
    if let minutes, minutes < 15 * sittings.count, minutes < 60 { return nil }
    self.show = show
    self.day = day
    episodes = sittings.count
    self.minutes = minutes
    isHeavy = episodes >= 5 || sittings.knownMinutes >= 240
  }
}

/// A day with more of one show than can have been watched on it: left out of all that follows.
package struct BulkDay: Sendable {
  package let show: Show
  package let day: Day
  package let episodes: Int
}

extension BulkDay {
  /// More than 20 episodes, more than 16 hours, or two whole seasons.
  init?(_ standing: Standing, _ sittings: ArraySlice<Sitting>, seasons sizes: [Int: Int]) {
    guard let day = sittings.first?.day else { return nil }
    let seen = sittings.reduce(into: [:]) { $0[$1.code.season, default: 0] += 1 }
    let whole = seen.count { season, count in sizes[season] == count }
    guard sittings.count > 20 || sittings.knownMinutes > 16 * 60 || whole >= 2 else { return nil }
    show = standing.show
    self.day = day
    episodes = sittings.count
  }
}
