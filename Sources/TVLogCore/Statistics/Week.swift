/// A week of ISO 8601, written `2026-W47`: it begins on Monday and belongs to the year of its Thursday.
public struct Week: Hashable, Sendable {
  public let year: Int
  public let number: Int

  public init(_ day: Day) {
    let thursday = day + (4 - day.weekday.number)
    year = thursday.year
    let newYear = Day(year: year, month: 1, day: 1) ?? thursday
    number = (thursday - newYear) / 7 + 1
  }
}

extension Week: Comparable {
  public static func < (lhs: Week, rhs: Week) -> Bool {
    (lhs.year, lhs.number) < (rhs.year, rhs.number)
  }
}

extension Week: CustomStringConvertible {
  public var description: String { "\(padded(year, to: 4))-W\(padded(number, to: 2))" }
}
