package import TVLogCore

/// The feeds that stand beside the pages: of the whole library, of each list, of each entry of `feeds:`, of each
/// show, and the Atom feed.
package struct SiteFeeds: Sendable {
  package let files: [PendingFile]
  /// The feeds that pages lead to: all but those of shows without a dated episode.
  package let linked: Set<String>

  /// An entry of `feeds:` whose query cannot be read.
  package struct Failure: Error {
    package var feed: String
    package var error: QueryError
  }

  /// Throws where the query of an entry of `feeds:` cannot be read: an empty feed in its place would take its
  /// events from all who subscribed.
  package init(_ site: Site) throws(Failure) {
    let shared = SiteFeeds.whole(site) + SiteFeeds.lists(site) + (try SiteFeeds.named(site))
    let shows = site.shows.map { show in
      Calendar(show.feedPath, show.name, [show], FeedOptions())
    }
    let dated = zip(site.shows, shows).filter { show, _ in
      show.standing.episodes.contains { $0.isFollowed && $0.airDay != nil }
    }
    linked = Set(shared.map(\.path) + dated.map(\.1.path) + [AtomFeed.path])
    let titles = Titles(site.shows.lazy.map(\.show))
    let calendars = (shared + shows).map { $0.pending(titles, in: site) }
    files = calendars + [SiteFeeds.atom(titles, in: site)]
  }

  /// Whether a file tells of several shows; while one of them cannot be read it stays as it was.
  package static func isShared(_ path: String) -> Bool {
    path == AtomFeed.path || path.hasSuffix(".ics") && !path.hasPrefix("shows/")
  }

  /// A calendar before it is made.
  private struct Calendar: Sendable {
    var path: String
    var name: String
    var shows: [SiteShow]
    var options: FeedOptions

    init(_ path: String, _ name: String, _ shows: [SiteShow], _ options: FeedOptions) {
      self.path = path
      self.name = name
      self.shows = shows
      self.options = options
    }

    func pending(_ titles: Titles, in site: Site) -> PendingFile {
      PendingFile(path) {
        let feed = CalendarFeed(
          name: name, of: shows.map(\.standing), options: options, titles: titles,
          clock: site.clock, baseURL: site.options.baseURL)
        return OutputFile(path, bytes: feed.bytes)
      }
    }
  }

  private static func whole(_ site: Site) -> [Calendar] {
    let name = site.options.title
    let followed = site.followed
    return FeedOptions.Choice.allCases.map { choice in
      var options = FeedOptions()
      options.episodes = choice
      return choice == .all
        ? Calendar("all.ics", name, followed, options)
        : Calendar("\(choice.rawValue).ics", "\(name): \(choice.rawValue)", followed, options)
    }
  }

  private static func lists(_ site: Site) -> [Calendar] {
    site.groups.filter(\.isList).map { group in
      Calendar(
        group.feedPath, "\(site.options.title): \(group.heading)",
        group.members.map { site.shows[$0] }, FeedOptions())
    }
  }

  private static func named(_ site: Site) throws(Failure) -> [Calendar] {
    let names = FileNames(site.settings.feeds.map(\.name))
    let subjects = site.shows.map { QuerySubject($0.standing) }
    var calendars: [Calendar] = []
    for feed in site.settings.feeds {
      let found = try search(feed, site.clock).results(among: subjects)
      calendars.append(
        Calendar(
          "feeds/\(names[feed.name]).ics", "\(site.options.title): \(feed.name)",
          found.compactMap { site.show($0.show.slug) }, feed.options))
    }
    return calendars
  }

  private static func search(_ feed: Settings.Feed, _ clock: Clock) throws(Failure) -> ShowSearch {
    do throws(QueryError) {
      return try ShowSearch(feed.query, clock: clock)
    } catch {
      throw Failure(feed: feed.name, error: error)
    }
  }

  private static func atom(_ titles: Titles, in site: Site) -> PendingFile {
    PendingFile(AtomFeed.path) {
      let feed = AtomFeed(
        name: site.options.title, of: site.followed.map(\.standing), titles: titles,
        clock: site.clock, baseURL: site.options.baseURL)
      return OutputFile(AtomFeed.path, bytes: feed.bytes)
    }
  }
}

extension Site {
  fileprivate var followed: [SiteShow] { shows.filter(\.standing.isFollowedInCalendar) }
}

extension SiteShow {
  /// The show's calendar, beside its page.
  var feedPath: String { "shows/\(show.slug).ics" }
}

extension ShowGroup {
  /// The list's calendar, beside its page.
  var feedPath: String { String(path.dropLast(4)) + "ics" }
}
