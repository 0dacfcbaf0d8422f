/// The days that statistics look at (docs/meaning.md, "A span of days").
public enum StatisticsSpan: Hashable, Sendable {
  /// Every play, undated ones too.
  case everything
  case days(ClosedRange<Day>)

  public enum Membership: Sendable { case inside, outside, undecided }

  public init?(year: Int) {
    guard let span = PlayDate.year(year).span else { return nil }
    self = .days(span)
  }

  public var days: ClosedRange<Day>? {
    if case .days(let days) = self { days } else { nil }
  }

  /// The year that the span is, where it is one from end to end.
  public var year: Int? {
    guard let days, PlayDate.year(days.lowerBound.year).span == days else { return nil }
    return days.lowerBound.year
  }

  public func contains(_ day: Day) -> Bool { days.map { $0.contains(day) } ?? true }

  public func contains(_ date: PlayDate) -> Bool { membership(of: date) == .inside }

  /// A month or a year is inside when all of it is; `unknown` only where everything is.
  func membership(of date: PlayDate) -> Membership {
    guard let days else { return .inside }
    if let day = date.day { return days.contains(day) ? .inside : .outside }
    guard let span = date.span, span.overlaps(days) else { return .outside }
    return days.contains(span.lowerBound) && days.contains(span.upperBound) ? .inside : .undecided
  }
}
