import TVLogCore
import TVLogExport
import Testing

@Suite struct SiteFeedTests {
  static func site(_ feeds: [Settings.Feed] = SiteFeedTests.entries, base: String? = nil) -> Site {
    var library = Sample.library
    library.settings.feeds = feeds
    var options = Pages.options
    options.baseURL = base
    return Site(library, clock: Sample.clock, options: options)
  }

  static var entries: [Settings.Feed] {
    var options = FeedOptions()
    options.alarm = 30
    options.isGrouped = true
    options.hidesTitles = true
    return [
      Settings.Feed(name: "evenings", query: "network:erste or network:hbo", options: options)
    ]
  }

  /// The feeds' texts by path.
  static func feeds(_ site: Site = SiteFeedTests.site()) throws -> [String: String] {
    let files = try SiteFeeds(site).files.map { try $0.make() }
    return Dictionary(files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) }) {
      first, _ in first
    }
  }

  @Test func `there is one of everything`() throws {
    #expect(
      try Self.feeds().keys.sorted() == [
        "all.ics", "episodes.atom", "feeds/evenings.ics", "finales.ics", "lists/completed.ics",
        "lists/favorites.ics", "lists/kein-name-b.ics", "lists/short.ics",
        "lists/want-to-watch.ics", "lists/watching.ics", "premieres.ics", "shows/slow-horses.ics",
        "shows/tatort.ics", "shows/the-wire.ics", "shows/weissensee.ics",
      ])
  }

  @Test func `pages lead to all but the feeds that could hold nothing`() throws {
    let linked = try SiteFeeds(Self.site()).linked
    #expect(!linked.contains("shows/weissensee.ics"))
    #expect(linked.count == 14)
  }

  @Test func `the calendar page names each, and subscribes to calendars alone`() throws {
    var site = Self.site(base: "https://me.example/tv/")
    site.options.feeds = try SiteFeeds(site).linked
    let page = try #require(site.files(TemplateSet()).first { $0.path == "calendar.html" }).make()
    let text = String(decoding: page.bytes, as: UTF8.self)
    #expect(text.contains("webcal://me.example/tv/feeds/evenings.ics"))
    #expect(text.contains("<bdi>kein Name &lt;b&gt;</bdi>"))
    #expect(text.contains("<code>https://me.example/tv/episodes.atom</code>"))
    #expect(!text.contains("webcal://me.example/tv/episodes.atom"))
  }

  @Test func `a show that is kept private is in no feed`() throws {
    let clock = Sample.clock
    let settings = Settings(zone: .utc)
    let shown = Sample.library.shows.filter { $0.slug != "slow-horses" }
      .map { Standing($0, settings: settings, clock: clock) }
    let site = Site(shown, settings: settings, clock: clock, options: Pages.options)
    for (path, text) in try Self.feeds(site) {
      #expect(!text.contains("Slow Horses") && !path.contains("slow-horses"))
    }
  }

  @Test func `no feed tells what was played`() throws {
    for (path, text) in try Self.feeds() {
      #expect(!text.contains("2024-01-05") && !text.contains("20240105"), "\(path)")
      #expect(!text.contains("cold open") && !text.contains("failing better"), "\(path)")
    }
  }

  @Test func `a feed whose query cannot be read is no empty feed`() {
    #expect(throws: SiteFeeds.Failure.self) {
      try SiteFeeds(Self.site([Settings.Feed(name: "bad", query: "rating:x")]))
    }
  }

  @Test(arguments: [
    ("all.ics", true), ("lists/x.ics", true), ("feeds/x.ics", true), ("episodes.atom", true),
    ("shows/x.ics", false), ("index.html", false),
  ])
  func `feeds of several shows are shared`(path: String, isShared: Bool) {
    #expect(SiteFeeds.isShared(path) == isShared)
  }
}
