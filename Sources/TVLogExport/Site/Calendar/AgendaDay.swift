import TVLogCore

/// One day of the agenda.
struct AgendaDay: TemplateModel {
  var day: Day
  var name: String
  var entries: [AgendaEntry]

  init(_ day: Day, _ entries: [CalendarEntry], root: String, in site: Site) {
    self.day = day
    name = site.words.date(day)
    self.entries = entries.map { AgendaEntry($0, root: root, in: site) }
  }

  static let fields: [TemplateField<AgendaDay>] = [
    .text("date", "Such as `2026-11-25`; the day's anchor on the calendar is `d` and this.") {
      "\($0.day)"
    },
    .text("name", "Such as `Wed 25 Nov`.") { $0.name },
    .list("entries", "What airs, by time.") { $0.entries },
  ]
}

/// One show on one day: an episode, or some in a row.
struct AgendaEntry: TemplateModel {
  var time: String?
  var name: String
  var href: String
  var code: String
  /// `season finale`, `not seen`, the network.
  var note: String
  var minutes: String?
  var state: CalendarEntry.State

  init(_ entry: CalendarEntry, root: String, in site: Site) {
    let line = entry.lines.first
    let show = line.flatMap { site.show($0.show.slug) }
    time = entry.lines.compactMap(\.minute).min().map(LocalTime.clock)
    name = show?.name ?? ""
    href = root + (show?.path ?? "index.html") + (line.map { "#\($0.episode.code)" } ?? "")
    code = entry.key.description
    note = entry.note(isShort: false)
    minutes = entry.minutes == "?" ? nil : entry.minutes
    state = entry.state
  }

  static let fields: [TemplateField<AgendaEntry>] = [
    .text("time", "Such as `20:15`; empty where only the day is known.") { $0.time },
    .text("name", "The show.") { $0.name },
    .text("href", "The episode on the show's page.") { $0.href },
    .text("code", "Such as `S06E05` or `S02E01-E04`.") { $0.code },
    .text("note", "Such as `season finale`, `not seen` or the network.") { $0.note },
    .text("minutes", "How long it is; empty where that is not known.") { $0.minutes },
    .text("mark", "The class of its mark: `done`, `missed` or `ahead`.") { $0.mark },
    .text("symbol", "Its mark: ✓ played, ○ aired and not seen, · to come.") { $0.symbol },
    .text("state", "The mark in words.") { $0.stateWords },
  ]

  private var mark: String {
    switch state {
    case .done: "done"
    case .missed: "missed"
    case .ahead: "ahead"
    }
  }

  private var symbol: String {
    switch state {
    case .done: "✓"
    case .missed: "○"
    case .ahead: "·"
    }
  }

  private var stateWords: String {
    switch state {
    case .done: "played"
    case .missed: "aired, not seen"
    case .ahead: "not aired"
    }
  }
}
