package import TVLogCore

/// A calendar to subscribe to (RFC 5545, 7986): a pure function of shows, options and the day.
///
/// The same shows give the same bytes; a changed episode changes its event alone.
package struct CalendarFeed: Sendable {
  package var name: String
  /// Where the data comes from.
  package var details: String
  /// By start, show and episode.
  package var events: [FeedEvent]

  package init(name: String, details: String = "", events: [FeedEvent]) {
    self.name = name
    self.details = details
    self.events = events
  }

  /// The episodes of some shows.
  ///
  /// `titles` are the names of shows; with `baseURL`, the address of the pages with a
  /// slash at its end, events link to them, else to their provider's page.
  package init(
    name: String, of standings: some Sequence<Standing>, options: FeedOptions, titles: Titles,
    clock: Clock, baseURL: String? = nil
  ) {
    let standings = Array(standings)
    let events = FeedEvents(options: options, titles: titles, clock: clock, baseURL: baseURL)
    self.init(
      name: name, details: ProviderID.attribution(of: standings), events: events.of(standings))
  }

  /// The file: UTF-8 without a mark in front, each line ended by CRLF.
  ///
  /// Without METHOD, which would ask for an organizer, and without a UID, which would make one thing of all
  /// events; the version of tvlog would change every file with each release.
  package var bytes: [UInt8] {
    var lines = ContentLines(capacity: 512 + events.count * 400)
    lines.add("BEGIN:VCALENDAR")
    lines.add("VERSION:2.0")
    lines.add("PRODID:-//tvlog//tvlog//EN")
    lines.add("CALSCALE:GREGORIAN")
    lines.add("NAME", text: name.feedTitle)
    lines.add("X-WR-CALNAME", text: name.feedTitle)
    if !details.isEmpty {
      lines.add("DESCRIPTION", text: details)
      lines.add("X-WR-CALDESC", text: details)
    }
    lines.add("REFRESH-INTERVAL;VALUE=DURATION:PT12H")
    lines.add("X-PUBLISHED-TTL:PT12H")
    for event in events { lines.add(event) }
    lines.add("END:VCALENDAR")
    return lines.bytes
  }
}

extension ProviderID {
  /// `TVmaze, https://www.tvmaze.com/: data licensed …` for each provider whose data is used.
  static func attribution(of standings: some Sequence<Standing>) -> String {
    let used = Set(standings.lazy.compactMap(\.show.about.source))
    return allCases.filter(used.contains).map(\.source)
      .map { "\($0.name), \($0.href): \($0.note ?? "")" }.joined(separator: "\n")
  }
}
