import TVLogCore

/// The first page: what to watch, what airs, what was played lately, the year so far.
struct HomePage: TemplateModel {
  var frame: Frame
  var upNext: [UpNextCard]
  /// The lines that no card shows.
  var more: [UpNextCard]
  var week: [AgendaDay]
  var lately: [PlayedDay]
  var year: YearSoFar?

  /// A phone shows some of them, a desk all.
  static let mostCards = 12

  init(_ site: Site) {
    frame = site.frame(
      "index.html", title: "", description: "What to watch next, what airs and what was played.",
      section: .home)
    let lines = UpNext(site.shows.map(\.standing)).lines.filter { !$0.group.isFolded }
    let ready = lines.filter { $0.group != .waiting }
    let cards = ready.prefix(HomePage.mostCards)
    upNext = cards.compactMap { UpNextCard($0, in: site) }
    more = (ready.dropFirst(cards.count) + lines.filter { $0.group == .waiting })
      .compactMap { UpNextCard($0, in: site) }
    let today = site.clock.today
    week = site.agenda(today...(today + 7), root: "")
    lately = site.options.hidesDates ? [] : site.playedDays(latest: 6, root: "")
    year = site.options.hidesDates ? nil : YearSoFar(site)
  }

  static let fields: [TemplateField<HomePage>] = [
    .part("frame", "What stands around the page.") { $0.frame },
    .list("upNext", "What to watch, in order; at most twelve.") { $0.upNext },
    .list("more", "The rest of up next, and what is waited for.") { $0.more },
    .text("moreCount", "How many `more` are.") { $0.more.isEmpty ? nil : "\($0.more.count)" },
    .list("week", "What airs in the eight days from the day of building.") { $0.week },
    .list("lately", "The last days with a play.") { $0.lately },
    .part("year", "The year so far; empty where nothing was played in it.") { $0.year },
  ]
}

extension UpNextLine.Group {
  /// Counted elsewhere instead of listed.
  fileprivate var isFolded: Bool { self == .caughtUp || self == .finished }
}
