package import TVLogCore

/// One event of a calendar: an episode, or those of a show on one day.
package struct FeedEvent: Sendable {
  /// Stable for ever and unlike all others of the feed; the writer adds `@tvlog.invalid`.
  package var uid: String
  /// When its data last changed: DTSTAMP and LAST-MODIFIED, and SEQUENCE as days since 2000.
  package var stamp: Day
  /// A day alone lasts that day.
  package var start: Airdate
  /// How long it is, from 1; for instants alone.
  package var minutes: Int
  package var summary: String
  /// May have several lines.
  package var details: String
  package var categories: [String]
  package var url: String?
  /// Minutes before an instant; nil: none.
  package var alarm: Int?

  package init(
    uid: String, stamp: Day, start: Airdate, minutes: Int, summary: String, details: String = "",
    categories: [String] = [], url: String? = nil, alarm: Int? = nil
  ) {
    self.uid = uid
    self.stamp = stamp
    self.start = start
    self.minutes = minutes
    self.summary = summary
    self.details = details
    self.categories = categories
    self.url = url
    self.alarm = alarm
  }
}

extension ContentLines {
  /// A VEVENT (RFC 5545, 3.6.1), its properties always in this order.
  mutating func add(_ event: FeedEvent) {
    add("BEGIN:VEVENT")
    add("UID", text: event.uid + "@tvlog.invalid")
    let stamp = Instant(event.stamp, minute: 0, offset: 0)
    add("DTSTAMP", instant: stamp)
    add("LAST-MODIFIED", instant: stamp)
    add("SEQUENCE:\(event.sequence)")
    switch event.start {
    case .day(let day):
      add("DTSTART;VALUE=DATE", day: day)
      add("DTEND;VALUE=DATE", day: day + 1)
    case .instant(let instant):
      add("DTSTART", instant: instant)
      add("DTEND", instant: Instant(seconds: instant.seconds + Int64(event.minutes) * 60))
    }
    add("SUMMARY", text: event.summary)
    if !event.details.isEmpty { add("DESCRIPTION", text: event.details) }
    if !event.categories.isEmpty { add("CATEGORIES", texts: event.categories) }
    if let url = event.url { add("URL", plain: url) }
    add("TRANSP:TRANSPARENT")
    if let alarm = event.alarm, case .instant = event.start { add(alarm, for: event) }
    add("END:VEVENT")
  }

  private mutating func add(_ alarm: Int, for event: FeedEvent) {
    add("BEGIN:VALARM")
    add("ACTION:DISPLAY")
    add("DESCRIPTION", text: event.summary)
    add(alarm == 0 ? "TRIGGER:PT0S" : "TRIGGER:-PT\(alarm)M")
    add("END:VALARM")
  }
}

extension FeedEvent {
  fileprivate var sequence: Int { max(0, stamp - FeedEvent.earliestStamp) }

  /// What an event has whose data says nothing of when it changed.
  static let earliestStamp = Day(number: 10_957)
}
