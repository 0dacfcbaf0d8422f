import TVLogCore

extension Site {
  /// A page of months, and one for each month with a play.
  func historyPages(_ plays: [PlayRecord]) -> [SitePage] {
    if options.hidesDates { return [] }
    let months = Dictionary(grouping: plays) { HistoryMonth($0.date) }
    let order = months.keys.sorted()
    let overview = SitePage("history.html", "history") {
      HistoryPage(months.mapValues(HistoryTotals.init), in: self)
    }
    return [overview]
      + order.indices.map { place in
        let month = order[place]
        return SitePage(month.path, "month") {
          MonthPage(
            month, months[month] ?? [], earlier: place == 0 ? nil : order[place - 1],
            later: place + 1 < order.count ? order[place + 1] : nil, in: self)
        }
      }
  }
}

/// The figures of some plays.
struct HistoryTotals: Sendable {
  var plays: Int
  var shows: Int
  /// Nil where a length is not known.
  var minutes: Int?

  init(_ records: [PlayRecord]) {
    plays = records.count
    shows = Set(records.map(\.show)).count
    minutes = records.reduce(Int?(0)) { sum, record in
      sum.flatMap { sum in record.minutes.map { sum + $0 } }
    }
  }
}
