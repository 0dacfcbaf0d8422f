package import TVLogCore

/// The newly aired episodes as an Atom feed (RFC 4287): a pure function of shows and the moment.
///
/// It changes when an episode airs or the line of one changes, not with the time.
package struct AtomFeed: Sendable {
  package var name: String
  /// The address of the pages, with a slash at its end; nil: not known.
  package var baseURL: String?
  /// By which the shows were chosen: of two feeds each has an id of its own.
  let query: String
  let entries: [AtomEntry]

  /// The file's name beside the pages.
  package static let path = "episodes.atom"

  /// The newest `limit` aired episodes of some shows.
  ///
  /// `titles` are the names of shows.
  package init(
    name: String, of standings: some Sequence<Standing>, titles: Titles, clock: Clock,
    baseURL: String? = nil, limit: Int = 100, hidesTitles: Bool = false, query: String = ""
  ) {
    self.name = name
    self.baseURL = baseURL
    self.query = query
    let first = FeedOptions.possibleDays.lowerBound
    entries = CalendarLine.lines(standings, in: first...max(first, clock.today))
      .newest(limit)
      .map { AtomEntry($0, zone: clock.zone) }
      .sorted { $1.order < $0.order }
      .prefix(limit)
      .map { entry in
        var entry = entry
        entry.tell(titles: titles, hidesTitles: hidesTitles, baseURL: baseURL)
        return entry
      }
  }

  private var feedName: String {
    query.isEmpty ? "episodes" : "episodes/\(Slug.make(from: query))"
  }

  package var bytes: [UInt8] {
    let updated =
      entries.map(\.updated).max() ?? Instant(FeedEvent.earliestStamp, minute: 0, offset: 0)
    var lines = [
      "<?xml version=\"1.0\" encoding=\"utf-8\"?>",
      "<feed xmlns=\"http://www.w3.org/2005/Atom\">",
      "  <title>\((name.feedTitle + ": new episodes").xml)</title>",
      "  <id>\((baseURL.map { $0 + AtomFeed.path } ?? AtomEntry.tag(feedName)).xml)</id>",
      "  <updated>\(updated.rfc3339)</updated>",
      "  <author><name>\(name.feedTitle.xml)</name></author>",
      "  <generator>tvlog</generator>",
    ]
    if let baseURL {
      lines += [
        "  <link rel=\"self\" type=\"application/atom+xml\" href=\"\((baseURL + AtomFeed.path).xml)\"/>",
        "  <link rel=\"alternate\" type=\"text/html\" href=\"\(baseURL.xml)\"/>",
      ]
    }
    lines += entries.flatMap(\.lines) + ["</feed>", ""]
    return Array(lines.joined(separator: "\n").utf8)
  }
}

extension [CalendarLine] {
  /// Those of the latest days that hold so many aired episodes: all others are older.
  fileprivate func newest(_ count: Int) -> [CalendarLine] {
    let aired = filter(\.hasAired)
    guard count < aired.count else { return aired }
    guard count > 0 else { return [] }
    let first = aired.map(\.day).sorted(by: >)[count - 1]
    return aired.filter { $0.day >= first }
  }
}

/// One aired episode.
struct AtomEntry: Sendable {
  let line: CalendarLine
  /// A day alone begins at its midnight in the library's zone.
  let published: Instant
  /// When it aired, or later, when its data last changed.
  let updated: Instant
  private(set) var title = ""
  private(set) var address: String?

  init(_ line: CalendarLine, zone: Zone) {
    self.line = line
    published =
      if case .instant(let instant)? = line.episode.aired { instant } else {
        zone.instant(LocalTime(day: line.day, minute: 0))
      }
    let changed = line.episode.changed.map { Instant($0, minute: 0, offset: 0) }
    updated = max(published, changed ?? published)
  }

  var order: (Instant, String, EpisodeCode) { (published, line.show.slug, line.episode.code) }

  mutating func tell(titles: Titles, hidesTitles: Bool, baseURL: String?) {
    let episode = hidesTitles ? nil : line.episode.title?.feedTitle
    title = [titles.name(of: line.show).feedTitle, line.episode.code.description, episode]
      .compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " – ")
    address = line.show.address(of: line.episode, on: baseURL)
  }

  /// Permanent, as the calendar's UID is (RFC 4151).
  static func tag(_ name: String) -> String { "tag:tvlog.invalid,2026:\(name)" }

  var lines: [String] {
    let facts = [
      line.show.about.network?.feedTitle, line.minutes.map(Minutes.single),
    ].compactMap { $0 }.filter { !$0.isEmpty }
    let link = address.map { "    <link rel=\"alternate\" type=\"text/html\" href=\"\($0.xml)\"/>" }
    // An entry without a link needs content (RFC 4287, section 4.1.2).
    let text = facts.joined(separator: ", ").xml
    let body =
      address == nil
      ? "    <content type=\"text\">\(text)</content>" : "    <summary>\(text)</summary>"
    return [
      "  <entry>",
      "    <title>\(title.xml)</title>",
      "    <id>\(AtomEntry.tag(line.show.feedKey(of: line.episode)).xml)</id>",
      "    <published>\(published.rfc3339)</published>",
      "    <updated>\(updated.rfc3339)</updated>",
    ] + [link].compactMap { $0 } + [
      body,
      "  </entry>",
    ]
  }
}

extension Instant {
  /// `2026-11-18T06:00:00Z`.
  fileprivate var rfc3339: String { "\(LocalTime(self, offset: 0)):00Z" }
}

extension String {
  /// The text as XML holds it.
  fileprivate var xml: String { Text(feedText).escaped }
}
