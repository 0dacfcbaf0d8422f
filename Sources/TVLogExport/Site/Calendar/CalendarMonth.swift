import TVLogCore

/// One month as a grid of weeks, Monday first.
struct CalendarMonth: TemplateModel {
  var first: Day
  var weeks: [CalendarWeek]

  static func list(_ site: Site) -> [CalendarMonth] {
    let start = site.clock.today.startOfMonth
    let airings = site.airings(in: start...(start + 200))
    let byDay = Dictionary(airings.map { ($0.day, $0.entries) }) { first, _ in first }
    let months = Set(airings.map(\.day.startOfMonth)).union([start]).sorted().prefix(4)
    return months.map { CalendarMonth($0, byDay, in: site) }
  }

  private init(_ first: Day, _ airings: [Day: [CalendarEntry]], in site: Site) {
    self.first = first
    let last = first + (Day.length(ofMonth: first.month, year: first.year) - 1)
    let monday = first - (first.weekday.number - 1)
    weeks = stride(from: 0, through: last - monday, by: 7).map { offset in
      CalendarWeek(
        days: (0..<7).map { place in
          let day = monday + (offset + place)
          return day < first || day > last
            ? CalendarDay() : CalendarDay(day, airings[day] ?? [], in: site)
        })
    }
  }

  static let fields: [TemplateField<CalendarMonth>] = [
    .text("name", "Such as `November 2026`.") { "\($0.first.fullMonthName) \($0.first.year)" },
    .list("weeks", "Its weeks, Monday first.") { $0.weeks },
  ]
}

/// One week of a month.
struct CalendarWeek: TemplateModel {
  var days: [CalendarDay]

  static let fields: [TemplateField<CalendarWeek>] = [
    .list("days", "Seven days.") { $0.days }
  ]
}

/// One day of a month; empty in front of the first and behind the last.
struct CalendarDay: TemplateModel {
  var number: Int?
  var entries: [AgendaEntry] = []

  init() {}

  init(_ day: Day, _ entries: [CalendarEntry], in site: Site) {
    number = day.day
    self.entries = entries.map { AgendaEntry($0, root: "", in: site) }
  }

  static let fields: [TemplateField<CalendarDay>] = [
    .text("number", "1 to 31; empty outside the month.") { $0.number.map { "\($0)" } },
    .list("entries", "What airs, by time.") { $0.entries },
  ]
}
