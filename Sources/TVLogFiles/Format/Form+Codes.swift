import TVLogCore

extension Form<EpisodeCode> {
  static let code = Form(
    "an episode code", "an episode code looks like S01E09", .pattern("^\(Pattern.code)$"),
    guess: Guess.code)
}

extension Form<EpisodeKey> {
  static let episodes = Form(
    "an episode code",
    "an episode code looks like S01E09, a range like S01E04-E09, a season like S02; or all",
    .pattern("^(\(Pattern.code)(-\(Pattern.last))?|\(Pattern.seasons)|[aA][lL][lL])$"),
    guess: { Guess.code($0) ?? Guess.season($0) })
  /// What can be rated and reviewed on its own.
  static let seasonOrEpisode = Form(
    "a season or an episode", "a season looks like S01, an episode like S01E09",
    .pattern("^(\(Pattern.code)|\(Pattern.season))$"),
    read: { text in EpisodeKey(text).flatMap { $0.isOne ? $0 : nil } }, write: { $0.description },
    guess: { Guess.code($0) ?? Guess.season($0) })
}

extension Form<SeasonSpan> {
  static let seasonSpan = Form(
    "a season", "seasons look like S05, S28-S30 or S2025..",
    .pattern("^\(Pattern.season)(-[sS]?[0-9]{1,5}|\\.\\.)?$"), guess: Guess.season)
}

extension Form<Int> {
  /// `S02` as 2.
  static let season = Form(
    "a season", "a season looks like S02", .pattern("^\(Pattern.season)$"),
    read: { text in
      guard let span = SeasonSpan(text), span.last == span.first else { return nil }
      return span.first
    },
    write: EpisodeCode.seasonName(_:), guess: Guess.season)
}

/// Regular expressions of the schema; the reader itself reads by hand.
private enum Pattern {
  static let season = "[sS][0-9]{1,5}"
  static let code = "([sS][0-9]{1,5}[eE]|[0-9]{1,5}[xX])[0-9]{1,5}"
  static let last = "(\(code)|[eE]?[0-9]{1,5})"
  static let seasons = "\(season)(-[sS]?[0-9]{1,5})?"
}

extension EpisodeKey {
  fileprivate var isOne: Bool {
    switch self {
    case .episode: true
    case .seasons(let seasons): seasons.count == 1
    case .range, .all: false
    }
  }
}
