import TVLogCore

/// Everything about one show.
struct ShowPage: TemplateModel {
  var frame: Frame
  var poster: Poster
  var facts: ShowFacts
  var figures: ShowFigures
  /// The next episode and those after it.
  var next: [NextModel]
  var seasons: [SeasonModel]
  var legend: [MarkModel]
  var history: [HistoryLine]
  var reviews: [ReviewModel]
  var feed: Link?

  init(_ show: SiteShow, in site: Site) {
    frame = site.frame(
      show.path, title: show.name, description: "\(show.name): what is seen and what is next.",
      section: .shows, calendar: show.feedPath)
    poster = Poster(show, root: "../", in: site)
    facts = ShowFacts(show, in: site)
    figures = ShowFigures(show, in: site)
    next = NextModel.list(show, in: site)
    seasons = SeasonModel.list(show, in: site)
    let used = Set(seasons.flatMap { $0.episodes.map(\.mark) })
    legend = EpisodeMark.allCases.filter(used.contains).map(MarkModel.init)
    history = site.options.hidesDates ? [] : HistoryLine.list(show, in: site)
    reviews = site.options.hidesReviews ? [] : ReviewModel.list(show)
    feed = site.feed(
      show.feedPath, root: "../", name: "\(show.name) in your calendar")
  }

  static let fields: [TemplateField<ShowPage>] = [
    .part("frame", "What stands around the page.") { $0.frame },
    .part("poster", "Its picture or tile.") { $0.poster },
    .part("facts", "What the provider and the person say of it.") { $0.facts },
    .part("figures", "How far one is.") { $0.figures },
    .list("next", "The next episode, and at most two after it.") { $0.next },
    .list("seasons", "The seasons that are followed or have a play.") { $0.seasons },
    .list("legend", "The marks that occur on the page.") { $0.legend },
    .list("history", "What was played, by month, the newest first.") { $0.history },
    .list("reviews", "The person's words on seasons and episodes.") { $0.reviews },
    .part("feed", "The show's calendar feed, where feeds are exported.") { $0.feed },
  ]
}
