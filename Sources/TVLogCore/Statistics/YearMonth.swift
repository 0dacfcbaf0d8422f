/// A month of a year, written `2026-11`.
package struct YearMonth: Hashable, Sendable {
  package let year: Int
  /// 1 to 12.
  package let month: Int

  package init(year: Int, month: Int) {
    self.year = year
    self.month = month
  }

  package init(_ day: Day) {
    let (year, month, _) = day.components
    self.init(year: year, month: month)
  }

  package var length: Int { Day.length(ofMonth: month, year: year) }

  package var previous: YearMonth {
    month == 1 ? YearMonth(year: year - 1, month: 12) : YearMonth(year: year, month: month - 1)
  }
}

extension YearMonth: Comparable {
  package static func < (lhs: YearMonth, rhs: YearMonth) -> Bool {
    (lhs.year, lhs.month) < (rhs.year, rhs.month)
  }
}

extension YearMonth: CustomStringConvertible {
  package var description: String { "\(padded(year, to: 4))-\(padded(month, to: 2))" }
}
