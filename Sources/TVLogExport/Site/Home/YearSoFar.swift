import TVLogCore

/// The figures of the year and its days.
struct YearSoFar: TemplateModel {
  var figures: ViewingYear
  /// January to the month of building.
  var months: [YearMonth]

  /// Nil where nothing was played in the year.
  init?(_ site: Site) {
    figures = ViewingYear(site.clock.today.year, of: site.shows.map(\.standing))
    guard figures.plays > 0 else { return nil }
    months = (1...site.clock.today.month).compactMap { YearMonth($0, of: site) }
    let most = figures.days.values.max() ?? 0
    for index in months.indices { months[index].fill(figures.days, most: most) }
  }

  static let fields: [TemplateField<YearSoFar>] = [
    .number("year", "Such as 2026.") { $0.figures.year },
    .text("episodes", "Such as `312 episodes`.") { Codes.count($0.figures.plays) },
    .text("hours", "Such as `231 h`.") { "\($0.figures.minutes / 60) h" },
    .text("shows", "Such as `41 shows`.") { Codes.count($0.figures.shows, of: "show") },
    .text("streak", "The most days in a row, such as `24 days`.") {
      $0.figures.longestStreak > 1 ? "\($0.figures.longestStreak) days" : nil
    },
    .list("months", "The months so far.") { $0.months },
  ]
}

/// One month as a row of days.
struct YearMonth: TemplateModel {
  var first: Day
  /// Of the month, up to the day of building.
  var last: Day
  var days: [YearDay] = []

  init?(_ month: Int, of site: Site) {
    guard let first = Day(year: site.clock.today.year, month: month, day: 1) else { return nil }
    self.first = first
    let length = Day.length(ofMonth: month, year: first.year)
    last = min(first + (length - 1), site.clock.today)
  }

  mutating func fill(_ counts: [Day: Int], most: Int) {
    days = (0...(last - first)).map { YearDay(first + $0, counts[first + $0] ?? 0, most: most) }
  }

  static let fields: [TemplateField<YearMonth>] = [
    .text("name", "Such as `Nov`.") { $0.first.monthName },
    .text("fullName", "Such as `November`.") { $0.first.fullMonthName },
    .text("count", "Its plays that name a day.") { "\($0.days.reduce(0) { $0 + $1.count })" },
    .list("days", "Its days.") { $0.days },
  ]
}

/// One day of the year.
struct YearDay: TemplateModel {
  var day: Day
  var count: Int
  /// 0 for no play to 4 for the most.
  var level: Int

  init(_ day: Day, _ count: Int, most: Int) {
    self.day = day
    self.count = count
    level = count == 0 ? 0 : min(4, 1 + (count - 1) * 4 / max(4, most))
  }

  static let fields: [TemplateField<YearDay>] = [
    .text("level", "0 for nothing to 4 for the most of the year.") { "\($0.level)" },
    .text("text", "Such as `3 Nov: 2 episodes`; empty where nothing was played.") {
      $0.count == 0 ? nil : "\($0.day.day) \($0.day.monthName): \(Codes.count($0.count))"
    },
  ]
}
