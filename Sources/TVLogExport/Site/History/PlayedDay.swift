import TVLogCore

/// What was played on one day.
struct PlayedDay: TemplateModel {
  var day: Day
  var name: String
  var shows: [PlayedShow]

  init(_ day: Day, _ plays: [PlayRecord], root: String, in site: Site) {
    self.day = day
    name = site.words.date(day)
    shows = PlayedShow.list(plays, root: root, in: site)
  }

  static let fields: [TemplateField<PlayedDay>] = [
    .text("date", "Such as `2026-11-21`.") { "\($0.day)" },
    .text("name", "Such as `Sat 21 Nov`.") { $0.name },
    .list("shows", "The shows, by title.") { $0.shows },
  ]
}

/// The episodes of one show that were played in some time.
struct PlayedShow: TemplateModel {
  var name: String
  var href: String
  var codes: String
  var minutes: String?

  static func list(_ plays: [PlayRecord], root: String, in site: Site) -> [PlayedShow] {
    Dictionary(grouping: plays, by: \.show)
      .sorted { site.shows[$0.key].rank < site.shows[$1.key].rank }
      .map { PlayedShow($0.value, of: site.shows[$0.key], root: root) }
  }

  private init(_ plays: [PlayRecord], of show: SiteShow, root: String) {
    name = show.name
    href = root + show.path
    codes = Codes.ranges(plays.map(\.code))
    let known = plays.compactMap(\.minutes)
    minutes = known.count == plays.count ? Minutes.total(known.reduce(0, +)) : nil
  }

  static let fields: [TemplateField<PlayedShow>] = [
    .text("name", "The show.") { $0.name },
    .text("href", "Its page.") { $0.href },
    .text("codes", "Such as `S01E01-E02`.") { $0.codes },
    .text("minutes", "How long that was; empty where it is not known.") { $0.minutes },
  ]
}
