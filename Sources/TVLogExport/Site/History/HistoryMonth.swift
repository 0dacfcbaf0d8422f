import TVLogCore

/// The month that a play belongs to; the year alone, or no time at all.
struct HistoryMonth: Hashable, Comparable, Sendable {
  /// 0: no date.
  let year: Int
  /// 0: the year alone.
  let month: Int

  init(year: Int, month: Int) {
    (self.year, self.month) = (year, month)
  }

  init(_ date: PlayDate) {
    switch date {
    case .unknown: (year, month) = (0, 0)
    case .year(let only): (year, month) = (only, 0)
    case .month(let only, let its): (year, month) = (its, only)
    case .day(let day): (year, month) = (day.year, day.month)
    case .minute(let time, _): (year, month) = (time.day.year, time.day.month)
    }
  }

  static func < (lhs: HistoryMonth, rhs: HistoryMonth) -> Bool {
    (lhs.year, lhs.month) < (rhs.year, rhs.month)
  }

  /// `November 2026`, `2008`, `No date`.
  var name: String {
    if year == 0 { return "No date" }
    return month == 0 ? "\(year)" : "\(Month.names[month - 1]) \(year)"
  }

  /// `Nov 2026`, `2008`, `no date`.
  var shortName: String {
    if year == 0 { return "no date" }
    return month == 0 ? "\(year)" : "\(Month.names[month - 1].prefix(3)) \(year)"
  }

  /// From the top folder of the site.
  var path: String {
    if year == 0 { return "history/no-date.html" }
    return month == 0
      ? "history/\(year).html" : "history/\(year)-\(month < 10 ? "0" : "")\(month).html"
  }
}
