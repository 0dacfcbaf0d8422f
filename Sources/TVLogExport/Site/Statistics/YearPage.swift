import TVLogCore

/// A year in review.
struct YearPage: TemplateModel {
  var frame: Frame
  var review: YearReview
  var top: [RankedShow]
  var finished: [Link]
  var new: [Link]
  var best: [Link]
  var charts: Charts
  var earlier: Link?
  var later: Link?

  static func path(of year: Int) -> String { "years/\(year).html" }

  init(_ review: YearReview, earlier: Int?, later: Int?, in site: Site) {
    self.review = review
    let statistics = review.statistics
    let figures = statistics.figures()
    frame = site.frame(
      YearPage.path(of: review.year), title: YearPage.name(review),
      description: figures.map { "\($0.number) \($0.noun)" }.joined(separator: ", "),
      section: .statistics)
    top = statistics.shows.prefix(6).enumerated().map {
      RankedShow($0 + 1, $1, in: site)
    }
    finished = statistics.completedShows.map { site.link(to: $0.show) }
    new = statistics.newShows.map { site.link(to: $0.show) }
    best = review.bestRated.prefix(8).map { site.link(to: $0, note: $0.rating?.description) }
    charts = Charts(statistics, in: site, root: "../")
    self.earlier = earlier.map { Link(name: "\($0)", href: "../\(YearPage.path(of: $0))") }
    self.later = later.map { Link(name: "\($0)", href: "../\(YearPage.path(of: $0))") }
  }

  private static func name(_ review: YearReview) -> String {
    "\(review.year) \(review.isRunning ? "so far" : "in review")"
  }

  static let fields: [TemplateField<YearPage>] = [
    .part("frame", "What stands around the page.") { $0.frame },
    .number("year", "Such as 2026.") { $0.review.year },
    .flag("isRunning", "The year was not over when the page was built.") { $0.review.isRunning },
    .list("figures", "Plays, hours, shows, the longest streak, beside those of the year before.") {
      $0.review.statistics.figures(before: ($0.review.year - 1, $0.review.before))
    },
    .list("top", "The six shows with the most plays.") { $0.top },
    .list("finished", "Shows that were seen to their end.") { $0.finished },
    .list("new", "Shows that were begun.") { $0.new },
    .list("best", "Shows by the person's rating, the best first; at most eight.") { $0.best },
    .part("charts", "The charts of the year.") { $0.charts },
    .part("earlier", "The year before with a play.") { $0.earlier },
    .part("later", "The year after with a play.") { $0.later },
  ]
}

/// A show by what was played of it.
struct RankedShow: TemplateModel {
  var rank: Int
  var name: String
  var href: String
  var poster: Poster?
  var count: PlayCount

  init(_ rank: Int, _ statistics: ShowStatistics, in site: Site) {
    self.rank = rank
    name = site.titles.name(of: statistics.show)
    href = "../shows/\(statistics.show.slug).html"
    poster = site.show(statistics.show.slug).map { Poster($0, root: "../", in: site) }
    count = statistics.count
  }

  static let fields: [TemplateField<RankedShow>] = [
    .number("rank", "1 for the most plays.") { $0.rank },
    .text("name", "The show.") { $0.name },
    .text("href", "Its page.") { $0.href },
    .part("poster", "Its picture or tile.") { $0.poster },
    .text("plays", "Such as `31 plays`.") { Codes.count($0.count.plays, of: "play") },
    .text("time", "Such as `24 h 10`.") { $0.count.time },
  ]
}

extension Site {
  /// A link from a page one folder down.
  fileprivate func link(to show: Show, note: String? = nil) -> Link {
    Link(name: titles.name(of: show), href: "../shows/\(show.slug).html", note: note)
  }
}
