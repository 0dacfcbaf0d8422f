import TVLogCore

/// One episode: its square, and the line that the square opens.
///
/// A page may have hundreds: what belongs together is one text, since every name costs time.
struct EpisodeModel: TemplateModel {
  var code: String
  var mark: EpisodeMark
  /// What stands in the square.
  var symbol: String
  var title: String?
  var isSeen: Bool
  var facts: String

  init(
    _ standing: EpisodeStanding, isNext: Bool, isInRun: Bool, usualMinutes: Int?,
    notes: EpisodeNotes, in site: Site
  ) {
    let episode = standing.episode
    code = episode.code.description
    mark = EpisodeMark(standing, isNext: isNext, isInRun: isInRun)
    symbol = mark.symbol(plays: standing.plays.count)
    title = episode.title
    isSeen = !standing.plays.isEmpty
    let aired = episode.aired.map { site.words.airing($0, hasAired: standing.hasAired) }
    let plays = site.words.plays(standing.plays, hidesDates: site.options.hidesDates)
    let rating = notes.ratings[.episode(episode.code)].map { "rated \($0)" }
    let parts = [
      (episode.runtime ?? usualMinutes).map(Minutes.single), aired ?? "no date", plays, rating,
    ]
    facts = parts.compactMap { $0 }.joined(separator: ", ")
  }

  static let fields: [TemplateField<EpisodeModel>] = [
    .text("code", "Such as `S06E04`: its anchor.") { $0.code },
    .text("mark", "The class of its square.") { $0.mark.name },
    .text("symbol", "What stands in its square; often empty.") { $0.symbol },
    .text("label", "The square in words, such as `S06E04, next`.") {
      "\($0.code), \($0.mark.words)"
    },
    .text("seen", "The title of one that was played at some time.") { $0.isSeen ? $0.title : nil },
    .text("hidden", "The title of one that was never played: hide it.") {
      $0.isSeen ? nil : $0.title
    },
    .text("facts", "Such as `48 min, aired 2 Apr 2022, played 8 Apr 2022, rated 9`.") { $0.facts },
  ]
}

extension DateWords {
  /// `played Fri 13 Nov`, `played 2 Apr 2022, 8 Jul 2024`.
  func plays(_ plays: Few<EpisodePlay>, hidesDates: Bool) -> String? {
    guard !plays.isEmpty else { return nil }
    if hidesDates { return plays.count == 1 ? "played" : "played \(plays.count) times" }
    return "played " + plays.map { date($0.date) }.joined(separator: ", ")
  }
}
