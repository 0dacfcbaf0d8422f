import TVLogCore

/// One line of up next: the show, its episode, how long it is and why it is there.
struct UpNextCard: TemplateModel {
  var href: String
  var name: String
  var poster: Poster
  /// Nil without an episode list.
  var code: String?
  var minutes: String?
  var when: String
  /// The group in a word; nil where `when` says it all.
  var group: String?
  var isReady: Bool
  var bar: Bar

  /// Nil for a show that the site has not.
  init?(_ line: UpNextLine, in site: Site) {
    guard let show = site.show(line.show.slug) else { return nil }
    href = show.path
    name = show.name
    poster = Poster(show, root: "", in: site)
    code = line.next.map { $0.standing.code.description }
    minutes = line.minutes.map(Minutes.single)
    when = line.reason(in: site.words, hidesDates: site.options.hidesDates)
    group = line.group.word
    isReady = line.next?.isWatchable ?? true
    bar = Bar(show.progress)
  }

  static let fields: [TemplateField<UpNextCard>] = [
    .text("href", "The show's page.") { $0.href },
    .text("name", "The show.") { $0.name },
    .part("poster", "Its picture or tile.") { $0.poster },
    .text("code", "The episode; empty where none is known.") { $0.code },
    .text("minutes", "How long it is; empty where that is not known.") { $0.minutes },
    .text("when", "Why it is there, with absolute dates.") { $0.when },
    .text("group", "The group in a word: `New`, `Continue`; empty where `when` says it all.") {
      $0.group
    },
    .flag("isReady", "It can be watched; else it has not aired.") { $0.isReady },
    .part("bar", "How far one is.") { $0.bar },
  ]
}

extension UpNextLine.Group {
  fileprivate var word: String? {
    switch self {
    case .today: nil
    case .new: "New"
    case .continuing: "Continue"
    case .stalled: "Stalled"
    case .start: "Start"
    case .waiting: "Waiting"
    case .caughtUp: "Caught up"
    case .finished: "Finished"
    }
  }
}
