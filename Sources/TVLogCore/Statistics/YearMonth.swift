/// A month of a year, written `2026-11`.
public struct YearMonth: Hashable, Sendable {
  public let year: Int
  /// 1 to 12.
  public let month: Int

  public init(year: Int, month: Int) {
    self.year = year
    self.month = month
  }

  public init(_ day: Day) {
    let (year, month, _) = day.components
    self.init(year: year, month: month)
  }

  public var length: Int { Day.length(ofMonth: month, year: year) }

  public var previous: YearMonth {
    month == 1 ? YearMonth(year: year - 1, month: 12) : YearMonth(year: year, month: month - 1)
  }
}

extension YearMonth: Comparable {
  public static func < (lhs: YearMonth, rhs: YearMonth) -> Bool {
    (lhs.year, lhs.month) < (rhs.year, rhs.month)
  }
}

extension YearMonth: CustomStringConvertible {
  public var description: String { "\(padded(year, to: 4))-\(padded(month, to: 2))" }
}
