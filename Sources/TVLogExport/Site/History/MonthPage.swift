import TVLogCore

/// What was played in one month, day by day.
struct MonthPage: TemplateModel {
  var frame: Frame
  var month: HistoryMonth
  var totals: HistoryTotals
  var days: [PlayedDay]
  /// Plays that name no day of it.
  var undated: [PlayedShow]
  var earlier: Link?
  var later: Link?

  init(
    _ month: HistoryMonth, _ plays: [PlayRecord], earlier: HistoryMonth?, later: HistoryMonth?,
    in site: Site
  ) {
    self.month = month
    frame = site.frame(
      month.path, title: month.name, description: "What was played: \(month.name).",
      section: .history)
    totals = HistoryTotals(plays)
    let byDay = Dictionary(grouping: plays) { $0.date.day }
    days = byDay.compactMap { day, plays in
      day.map { PlayedDay($0, plays, root: "../", in: site) }
    }.sorted { $0.day > $1.day }
    undated = PlayedShow.list(byDay[nil] ?? [], root: "../", in: site)
    self.earlier = earlier.map { Link(name: $0.name, href: "../\($0.path)") }
    self.later = later.map { Link(name: $0.name, href: "../\($0.path)") }
  }

  static let fields: [TemplateField<MonthPage>] = [
    .part("frame", "What stands around the page.") { $0.frame },
    .text("name", "Such as `November 2026`, `2008` or `No date`.") { $0.month.name },
    .text("plays", "Such as `31 plays`.") { Codes.count($0.totals.plays, of: "play") },
    .text("shows", "Such as `7 shows`.") { Codes.count($0.totals.shows, of: "show") },
    .text("hours", "Such as `24 h 10`; empty where a length is not known.") {
      $0.totals.minutes.map { Minutes.total($0) }
    },
    .list("days", "The days with a play, the newest first.") { $0.days },
    .list("undated", "Plays that name no day.") { $0.undated },
    .part("earlier", "The month before with a play.") { $0.earlier },
    .part("later", "The month after with a play.") { $0.later },
  ]
}
