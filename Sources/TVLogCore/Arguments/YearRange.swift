/// A year or a span of years as a person types it.
public enum YearRange {
  /// `2015`, `2015..2020`, `2015..` and `..2020`.
  public static func years(_ text: String) throws -> ClosedRange<Int> {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    if parts.count == 1, let year = Int(text) { return year...year }
    if parts.count == 3, parts[1].isEmpty {
      let first = parts[0].isEmpty ? 1 : Int(parts[0])
      let last = parts[2].isEmpty ? 9999 : Int(parts[2])
      if let first, let last, first <= last { return first...last }
    }
    throw Failure(.usage, "'\(text)' is no year", help: "such as 2015, 2015..2020 or 2015..")
  }
}
