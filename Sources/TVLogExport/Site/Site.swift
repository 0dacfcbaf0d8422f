package import TVLogCore

/// The pages of one library at one moment: a pure function of both.
package struct Site: Sendable {
  let shows: [SiteShow]
  let clock: Clock
  let settings: Settings
  let words: DateWords
  package var options: SiteOptions
  let suggestions: Suggestions?
  let titles: Titles
  /// The lists, genres and networks.
  let groups: [ShowGroup]
  private let bySlug: [String: SiteShow]
  /// The pages of lists, by name.
  let listPaths: [String: String]

  package init(
    _ library: Library, clock: Clock, options: SiteOptions, suggestions: Suggestions? = nil
  ) {
    self.init(
      library.standings(at: clock), settings: library.settings, clock: clock, options: options,
      suggestions: suggestions)
  }

  package init(
    _ standings: [Standing], settings: Settings, clock: Clock, options: SiteOptions,
    suggestions: Suggestions? = nil
  ) {
    self.clock = clock
    self.settings = settings
    self.options = options
    self.suggestions = suggestions
    words = DateWords(clock)
    let titles = Titles(standings.lazy.map(\.show))
    self.titles = titles
    let shows = standings.map { SiteShow($0, titles: titles) }.ranked
    self.shows = shows
    groups = ShowGroup.all(shows, settings: settings, clock: clock)
    listPaths = Dictionary(
      groups.lazy.filter { $0.kind == .list }.map { ($0.name, $0.path) }
    ) { first, _ in first }
    bySlug = Dictionary(shows.map { ($0.show.slug, $0) }) { first, _ in first }
  }

  func show(_ slug: String) -> SiteShow? { bySlug[slug] }

  /// Every page, the first page first; what stands on it is found out when it is made.
  package var pages: [SitePage] {
    let plays = plays
    return [
      SitePage("index.html", "home") { HomePage(self) },
      SitePage("calendar.html", "calendar") { CalendarPage(self) },
      SitePage("lists.html", "lists") { ListsPage(self) },
      SitePage("about.html", "about") { AboutPage(self) },
    ] + wallPages + historyPages(plays) + statisticsPages(plays) + recommendationPages
      + showPages
  }

  private var showPages: [SitePage] {
    shows.map { show in SitePage(show.path, "show") { ShowPage(show, in: self) } }
  }
}
