import TVLogCore

/// Every year and month with a play.
struct HistoryPage: TemplateModel {
  var frame: Frame
  var years: [HistoryYear]

  init(_ months: [HistoryMonth: HistoryTotals], in site: Site) {
    frame = site.frame(
      "history.html", title: "History", description: "What was played, by month.",
      section: .history)
    let most = months.filter { $0.key.month > 0 }.values.map(\.plays).max() ?? 1
    years = Dictionary(grouping: months, by: \.key.year).sorted { $0.key > $1.key }
      .map { year, months in
        HistoryYear(
          year: year,
          months: months.sorted { $0.key > $1.key }
            .map { MonthLine(month: $0.key, totals: $0.value, most: most) })
      }
  }

  static let fields: [TemplateField<HistoryPage>] = [
    .part("frame", "What stands around the page.") { $0.frame },
    .list("years", "The years, the newest first.") { $0.years },
  ]
}

/// One year of the history.
struct HistoryYear: TemplateModel {
  /// 0: plays without a date.
  var year: Int
  var months: [MonthLine]

  static let fields: [TemplateField<HistoryYear>] = [
    .text("name", "Such as `2026`; `No date`.") { $0.year == 0 ? "No date" : "\($0.year)" },
    .text("plays", "Such as `312 plays`.") {
      Codes.count($0.months.reduce(0) { $0 + $1.totals.plays }, of: "play")
    },
    .list("months", "Its months, the newest first.") { $0.months },
  ]
}

/// One month of the history.
struct MonthLine: TemplateModel {
  var month: HistoryMonth
  var totals: HistoryTotals
  /// The plays of the fullest month.
  var most: Int

  static let fields: [TemplateField<MonthLine>] = [
    .text("name", "Such as `November`; `some time in 2008`.") { $0.name },
    .text("href", "Its page.") { $0.month.path },
    .text("plays", "Such as `31 plays`.") { Codes.count($0.totals.plays, of: "play") },
    .text("shows", "Such as `7 shows`.") { Codes.count($0.totals.shows, of: "show") },
    .text("hours", "Such as `24 h 10`; empty where a length is not known.") {
      $0.totals.minutes.map { Minutes.total($0) }
    },
    .number("share", "Percent of the month with the most plays.") {
      min(100, $0.totals.plays * 100 / max(1, $0.most))
    },
  ]

  private var name: String {
    if month.year == 0 { return "some time" }
    return month.month == 0 ? "some time in \(month.year)" : Month.names[month.month - 1]
  }
}
