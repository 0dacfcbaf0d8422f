/// Days in a row with a sitting (docs/meaning.md, "Streaks").
public struct Streaks: Equatable, Sendable {
  /// The earliest of those that are longest.
  public let longest: ClosedRange<Day>?
  /// Up to today, or up to yesterday where today has no play yet.
  public let current: ClosedRange<Day>?
  /// Days with a sitting.
  public let days: Int

  init(_ days: Set<Day>, today: Day) {
    var longest: ClosedRange<Day>?
    var current: ClosedRange<Day>?
    for first in days where !days.contains(first - 1) {
      var last = first
      while days.contains(last + 1) { last = last + 1 }
      let streak = first...last
      if let best = longest, !streak.isLonger(than: best) {} else { longest = streak }
      if last == today || last == today - 1 { current = streak }
    }
    self.longest = longest
    self.current = current
    self.days = days.count
  }
}

extension ClosedRange<Day> {
  /// The days it has, both ends counted.
  public var length: Int { upperBound - lowerBound + 1 }

  /// Of equal ones the earlier.
  fileprivate func isLonger(than other: ClosedRange<Day>) -> Bool {
    (length, other.lowerBound) > (other.length, lowerBound)
  }
}
