import TVLogCore

/// What the numbers say, of all time.
struct StatisticsPage: TemplateModel {
  var frame: Frame
  var figures: [Figure]
  var doubts: [String]
  var streaks: [String]
  var years: [ChartBar]
  var shows: [ChartBar]
  var charts: Charts

  init(_ site: Site) {
    frame = site.frame(
      "statistics.html", title: "Statistics", description: "What was played, in numbers.",
      section: .statistics)
    let statistics = Statistics(site.shows.lazy.map(\.standing), clock: site.clock)
    let words = StatisticsWords(statistics, titles: site.titles)
    figures = statistics.figures()
    doubts = words.doubts.compactMap { $0 }
    streaks = words.streaks.compactMap { $0 }
    years = statistics.yearBars(root: "")
    shows = statistics.showBars(10, in: site, root: "")
    charts = Charts(statistics, in: site, root: "")
  }

  static let fields: [TemplateField<StatisticsPage>] = [
    .part("frame", "What stands around the page.") { $0.frame },
    .list("figures", "Plays, hours, shows, the longest streak.") { $0.figures },
    .texts("doubts", "How far they can be trusted, such as `12 of unknown length`.") { $0.doubts },
    .texts("streaks", "Such as `viewing days 310`.") { $0.streaks },
    .list("years", "The years, the newest first.") { $0.years },
    .list("shows", "The ten with the most plays.") { $0.shows },
    .part("charts", "All else.") { $0.charts },
  ]
}
