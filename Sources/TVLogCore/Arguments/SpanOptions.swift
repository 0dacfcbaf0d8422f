/// The span of days that the options name.
public struct SpanOptions: Sendable {
  public var year: Int?
  public var from: String?
  public var to: String?

  public init(year: Int?, from: String?, to: String?) {
    self.year = year
    self.from = from
    self.to = to
  }

  /// A month or a year stands for its first day in `from` and for its last in `to`.
  public func span(_ clock: Clock) throws -> StatisticsSpan {
    if let year {
      guard from == nil, to == nil else {
        throw Failure(.usage, "a year, or the first and last day", help: "--year 2025")
      }
      guard let span = StatisticsSpan(year: year) else {
        throw Failure(.usage, "'\(year)' is no year", help: "such as 2025")
      }
      return span
    }
    if from == nil, to == nil { return .everything }
    let first =
      try from.map { try DayRange.days($0, clock, .past).lowerBound } ?? SpanOptions.earliest
    let last =
      try to.map { try DayRange.days($0, clock, .past).upperBound } ?? max(clock.evening, first)
    guard first <= last else {
      throw Failure(.usage, "the last day, \(last), is before the first, \(first)")
    }
    return .days(first...last)
  }

  private static let earliest = PlayDate.year(1).span?.lowerBound ?? Day(number: 0)
}
