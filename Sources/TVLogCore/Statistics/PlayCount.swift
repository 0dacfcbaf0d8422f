/// What some plays come to.
package struct PlayCount: Hashable, Sendable {
  package var plays = 0
  /// First plays: an episode is seen once, however often it is played.
  package var episodes = 0
  /// Of the plays whose runtime is known.
  package var minutes = 0
  /// Plays whose runtime is not known.
  package var untimed = 0

  package init() {}

  /// Plays of what had been seen before.
  package var repeats: Int { plays - episodes }

  package static func += (count: inout PlayCount, other: PlayCount) {
    count.plays += other.plays
    count.episodes += other.episodes
    count.minutes += other.minutes
    count.untimed += other.untimed
  }

  mutating func add(_ viewing: Viewing) {
    plays += 1
    if viewing.isFirst { episodes += 1 }
    if let minutes = viewing.minutes { self.minutes += minutes } else { untimed += 1 }
  }
}

extension Sequence<PlayCount> {
  package var sum: PlayCount { reduce(into: PlayCount()) { $0 += $1 } }
}
