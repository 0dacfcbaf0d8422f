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
