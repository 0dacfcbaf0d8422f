import TVLogCore
import TVLogExport
import TVLogFiles

extension Endpoint {
  /// Calendars to subscribe to (docs/feeds.md).
  static let calendars: [Endpoint] = [
    Endpoint(
      method: .get, path: "/v1/calendar.ics", id: "calendarFile",
      summary: "The calendar of what one follows, or of a query's shows, as iCalendar.",
      parameters: [.query] + FeedOptions.parameters, success: .calendar,
      handler: .read { call, library in
        try library.calendar(call, FeedOptions(call)) { try $0.followed(call, $1) }
      }),
    Endpoint(
      method: .get, path: "/feeds/{link}", id: "feed",
      summary: "The calendar of a feed's link; whoever has the link may read it.",
      success: .calendar,
      handler: .feed { call, library, grant in try library.feed(call, grant) }),
  ]
}

extension Endpoint.Success {
  fileprivate static let calendar = Endpoint.Success(
    status: 200, about: "The calendar.", type: "text/calendar; charset=utf-8")
}

extension AccountLibrary {
  /// What a link leads to; nothing where the feed has left `tvlog.yaml`.
  fileprivate func feed(_ call: Call, _ grant: Grant) throws -> Answer {
    guard let name = grant.feed else {
      return try calendar(call, FeedOptions()) { try $0.followed(call, $1) }
    }
    let feeds = try readable { try memory.settings().feeds }
    guard let feed = feeds.first(where: { $0.name == name }) else {
      throw Problem.notFound
    }
    return try calendar(call, feed.options, name: name) { loaded, moment in
      try loaded.standings(matching: feed.query, moment)
    }
  }

  /// What the settings say, as of a show's file below.
  private func readable<Value>(_ read: () throws -> Value) throws -> Value {
    do {
      return try read()
    } catch let error where error is SettingsError || error is FileError {
      throw Problem.unreadable(LibraryFolder.settingsName)
    }
  }

  /// While a file cannot be read there is no calendar: subscribers delete what leaves one.
  fileprivate func calendar(
    _ call: Call, _ options: FeedOptions, name: String? = nil,
    of shows: (LoadedLibrary, Moment) throws -> [Standing]
  ) throws -> Answer {
    _ = try readable { try memory.settings() }
    return try answer(call) { loaded, moment in
      if let broken = loaded.findings.first(where: { $0.severity == .error }) {
        throw Problem.unreadable(broken.path)
      }
      let feed = CalendarFeed(
        name: name.map { "\(account): \($0)" } ?? account, of: try shows(loaded, moment),
        options: options, titles: Titles(loaded.library.shows), clock: moment.clock)
      let bytes = feed.bytes
      return Answer(200, type: "text/calendar; charset=utf-8", tagged: bytes)
    }
  }
}

extension Problem {
  fileprivate static func unreadable(_ path: String) -> Problem {
    Problem(
      503, "failure", "A file of the library cannot be read", detail: path,
      help: "GET /v1/problems tells what is wrong", headers: [("Retry-After", "3600")])
  }
}

extension FeedOptions {
  /// What may be chosen for a calendar.
  fileprivate static let parameters: [Endpoint.Parameter] = [
    .init("episodes", .choice(Choice.allCases.map(\.rawValue)), "Which episodes of a season."),
    .init("past", .integer(0...100_000), "Days before today that are kept; all when left out."),
    .init("future", .integer(0...100_000), "Days after today that are told; all when left out."),
    .init("all-day", .flag, "Days instead of times."),
    .init("specials", .flag, "Also the specials that do not count."),
    .init("group-by-day", .flag, "The episodes of a show on one day as one event."),
    .init("alarm", .integer(0...100_000), "Minutes before an episode to remind of it."),
    .init("spoiler-free", .flag, "Leaves out the titles of episodes."),
  ]

  fileprivate init(_ call: Call) {
    self.init()
    episodes = call.text("episodes").flatMap { Choice(rawValue: $0) } ?? .all
    past = call.integer("past")
    future = call.integer("future")
    isAllDay = call.flag("all-day")
    hasSpecials = call.flag("specials")
    isGrouped = call.flag("group-by-day")
    alarm = call.integer("alarm")
    hidesTitles = call.flag("spoiler-free")
  }
}
