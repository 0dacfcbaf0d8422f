/// What some plays come to.
public struct PlayCount: Hashable, Sendable {
  public var plays = 0
  /// First plays: an episode is seen once, however often it is played.
  public var episodes = 0
  /// Of the plays whose runtime is known.
  public var minutes = 0
  /// Plays whose runtime is not known.
  public var untimed = 0

  public init() {}

  /// Plays of what had been seen before.
  public var repeats: Int { plays - episodes }

  public static func += (count: inout PlayCount, other: PlayCount) {
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
  public var sum: PlayCount { reduce(into: PlayCount()) { $0 += $1 } }
}
