import TVLogCore

/// What aired lately and what airs: months as grids, and an agenda.
struct CalendarPage: TemplateModel {
  var frame: Frame
  var months: [CalendarMonth]
  var recent: [AgendaDay]
  var coming: [AgendaDay]
  var feeds: [FeedLink]
  var zone: String

  init(_ site: Site) {
    frame = site.frame(
      "calendar.html", title: "Calendar", description: "What airs, and what aired lately.",
      section: .calendar)
    let today = site.clock.today
    recent = Array(site.agenda((today - 14)...(today - 1), root: "").reversed())
    coming = site.agenda(today...(today + 180), root: "")
    months = CalendarMonth.list(site)
    feeds = site.feedLinks
    zone = site.clock.zone.name
  }

  static let fields: [TemplateField<CalendarPage>] = [
    .part("frame", "What stands around the page.") { $0.frame },
    .list("months", "The month of building and those to come that have an episode, at most four.") {
      $0.months
    },
    .list("recent", "The two weeks before the day of building, the newest day first.") {
      $0.recent
    },
    .list("coming", "The half year from the day of building.") { $0.coming },
    .list("feeds", "The calendar feeds to subscribe to; empty where none are exported.") {
      $0.feeds
    },
    .text("zone", "The time zone of the times.") { $0.zone },
  ]
}
