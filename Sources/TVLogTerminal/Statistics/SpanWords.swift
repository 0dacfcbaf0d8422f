import TVLogCore

/// A span of days in words.
enum SpanWords {
  /// `2025`, `2025-03-01 to 2025-04-30`, `all time`.
  static func text(_ span: StatisticsSpan) -> String {
    guard let days = span.days else { return "all time" }
    return span.year.map { "\($0)" } ?? "\(days.lowerBound) to \(days.upperBound)"
  }
}
