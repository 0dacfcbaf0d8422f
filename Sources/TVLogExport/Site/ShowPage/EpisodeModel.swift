import TVLogCore

/// One episode: its square, and the line that the square opens.
struct EpisodeModel: TemplateModel {
  var code: String
  var mark: EpisodeMark
  /// What stands in the square.
  var symbol: String
  var title: String?
  var isSeen: Bool
  var aired: String
  var plays: String
  var minutes: String?
  var rating: String?
  var review: String?

  init(
    _ standing: EpisodeStanding, isNext: Bool, isInRun: Bool, usualMinutes: Int?,
    notes: EpisodeNotes, in site: Site
  ) {
    let episode = standing.episode
    code = episode.code.description
    mark = EpisodeMark(standing, isNext: isNext, isInRun: isInRun)
    symbol = mark == .again && standing.plays.count > 2
      ? (standing.plays.count > 9 ? "+" : "\(standing.plays.count)") : mark.symbol
    title = episode.title
    isSeen = !standing.plays.isEmpty
    aired = episode.aired.map { site.words.airing($0, hasAired: standing.hasAired) } ?? "no date"
    plays = site.words.plays(standing.plays, hidesDates: site.options.hidesDates)
    minutes = (episode.runtime ?? usualMinutes).map(Minutes.single)
    rating = notes.ratings[.episode(episode.code)]?.description
    review = notes.reviews[.episode(episode.code)]
  }

  static let fields: [TemplateField<EpisodeModel>] = [
    .text("code", "Such as `S06E04`: its anchor.") { $0.code },
    .text("mark", "The class of its square.") { $0.mark.name },
    .text("symbol", "What stands in its square; often empty.") { $0.symbol },
    .text("state", "The mark in words.") { $0.mark.words },
    .text("title", "Its title; hide it unless `isSeen`.") { $0.title },
    .flag("isSeen", "It was played at some time.") { $0.isSeen },
    .text("aired", "Such as `aired Wed 18 Nov`.") { $0.aired },
    .text("plays", "Such as `played 2 Apr 2022, 8 Jul 2024`; empty without a play.") { $0.plays },
    .text("minutes", "How long it is; empty where that is not known.") { $0.minutes },
    .text("rating", "The person's, 1 to 10.") { $0.rating },
    .text("review", "The person's words.") { $0.review },
  ]
}

extension DateWords {
  /// `played Fri 13 Nov`, `played 2 Apr 2022, 8 Jul 2024`.
  func plays(_ plays: [EpisodePlay], hidesDates: Bool) -> String {
    guard !plays.isEmpty else { return "" }
    if hidesDates { return plays.count == 1 ? "played" : "played \(plays.count) times" }
    return "played " + plays.map { date($0.date) }.joined(separator: ", ")
  }
}
