/// What was played in one year: the figures that stand on the first page.
///
/// Plays of a month or of the year count in its totals, never on a day; what was noted in bulk is no sitting
/// and makes no streak (docs/meaning.md, "Time watched").
package struct ViewingYear: Equatable, Sendable {
  package let year: Int
  package private(set) var plays = 0
  /// Of the plays whose length is known.
  package private(set) var minutes = 0
  /// Plays of episodes whose length is not known.
  package private(set) var untimed = 0
  package private(set) var shows = 0
  /// Plays a day.
  package private(set) var days: [Day: Int] = [:]
  /// The most days in a row with a play.
  package private(set) var longestStreak = 0

  package init(_ year: Int, of standings: some Sequence<Standing>) {
    self.year = year
    var sittings: Set<Day> = []
    for standing in standings {
      let before = plays
      for episode in standing.episodes where !episode.plays.isEmpty {
        add(episode.plays, minutes: standing.minutes(of: episode.episode), to: &sittings)
      }
      for strays in standing.strayPlays.values {
        add(strays, minutes: standing.usualMinutes, to: &sittings)
      }
      if plays > before { shows += 1 }
    }
    longestStreak = sittings.longestRun
  }

  private mutating func add(_ some: [EpisodePlay], minutes: Int?, to sittings: inout Set<Day>) {
    for play in some {
      guard let span = play.date.span, span.lowerBound.year == year else { continue }
      plays += 1
      if let minutes { self.minutes += minutes } else { untimed += 1 }
      guard let day = play.date.day else { continue }
      days[day, default: 0] += 1
      if !play.isBulk { sittings.insert(day) }
    }
  }
}

extension Set<Day> {
  /// The most days that follow each other.
  fileprivate var longestRun: Int {
    var longest = 0
    for day in self where !contains(day - 1) {
      var length = 1
      while contains(day + length) { length += 1 }
      longest = Swift.max(longest, length)
    }
    return longest
  }
}
