/// The days from `--from` to `--to`, either of which may be left out.
public struct DayRange: Sendable {
  public var first: Day?
  public var last: Day?

  /// A weekday is the past one; a month or a year is taken whole.
  public static func past(from: String?, to: String?, _ clock: Clock) throws -> DayRange {
    let range = DayRange(
      first: try from.map { try days($0, clock, .past).lowerBound },
      last: try to.map { try days($0, clock, .past).upperBound })
    if let first = range.first, let last = range.last, last < first {
      throw Failure(.usage, "the last day, \(last), is before the first, \(first)")
    }
    return range
  }

  /// The days of a calendar: a week from today, or of what was missed the last 30 days, unless they are named.
  ///
  /// A weekday is the coming one.
  public static func calendar(
    from: String?, to: String?, isMissed: Bool, _ clock: Clock
  ) throws -> ClosedRange<Day> {
    let today = clock.today
    let first = try from.map { try days($0, clock, .coming).lowerBound }
    let last = try to.map { try days($0, clock, .coming).upperBound }
    let start = first ?? (isMissed ? (last ?? today) - 30 : min(today, last ?? today))
    let end = last ?? (isMissed ? today : max(start, today) + 6)
    guard start <= end else {
      throw Failure(.usage, "the last day, \(end), is before the first, \(start)")
    }
    return start...end
  }

  public static func days(
    _ text: String, _ clock: Clock, _ weekdays: Day.Direction
  ) throws -> ClosedRange<Day> {
    if let span = PlayDate(text)?.span { return span }
    // Plays belong to the evening that lasts; what is to come, to the calendar's day.
    let today = weekdays == .past ? clock.evening : clock.today
    if let day = Day(relative: text, to: today, weekdays: weekdays) { return day...day }
    throw Failure(
      .usage, "'\(text)' is no day", help: "such as 2026-11-22, 2026-11, 2026, -7d, +2w or friday")
  }

  /// A play of a month or a year lies in the range when all of it does; without a date only in one
  /// that is open at both ends.
  public func contains(_ date: PlayDate) -> Bool {
    guard first != nil || last != nil else { return true }
    guard let span = date.span else { return false }
    return first ?? span.lowerBound <= span.lowerBound && span.upperBound <= last ?? span.upperBound
  }
}
