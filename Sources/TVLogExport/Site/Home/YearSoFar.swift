import TVLogCore

/// The figures of the year and its days.
struct YearSoFar: TemplateModel {
  var statistics: Statistics
  var year: Int
  var heat: [HeatMonth]

  /// Nil where nothing was played in the year.
  init?(_ site: Site) {
    year = site.clock.today.year
    guard let span = StatisticsSpan(year: year) else { return nil }
    statistics = Statistics(site.shows.lazy.map(\.standing), span: span, clock: site.clock)
    guard statistics.totals.plays > 0 else { return nil }
    heat = statistics.heat
  }

  static let fields: [TemplateField<YearSoFar>] = [
    .number("year", "Such as 2026.") { $0.year },
    .text("href", "The year in review.") { YearPage.path(of: $0.year) },
    .list("figures", "Plays, hours, shows, the longest streak.") { $0.statistics.figures() },
    .list("heat", "A heat map of days, a row a month.") { $0.heat },
  ]
}
