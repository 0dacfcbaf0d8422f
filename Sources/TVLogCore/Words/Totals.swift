/// The figures of one show in phrases.
public struct Totals: Sendable {
  public let standing: Standing
  public let progress: Progress

  public init(standing: Standing) {
    self.standing = standing
    progress = standing.progress
  }

  /// `29 of 60 done, 48 %`; without an episode list `12 of ? done`.
  public var done: String {
    if standing.isListUnknown { return "\(progress.completed) of ? done" }
    return "\(progress.completed) of \(progress.aired) done, \(Percent.text(progress))"
  }

  /// `20 of 60 in any run`, while one is on; empty otherwise.
  public var lifetime: String {
    guard standing.isRewatching, !standing.isListUnknown else { return "" }
    return "\(standing.lifetimeCompleted) of \(progress.aired) in any run"
  }

  /// `31 left, 30 h 29`.
  public var behind: String {
    guard let behind = progress.behind else { return "? left" }
    if behind == 0 { return "caught up" }
    return "\(behind) left, \(Minutes.total(progress.minutesLeft))"
  }

  /// `48 min left`.
  public var minutesLeft: String {
    if progress.behind == 0, !standing.isListUnknown { return "caught up" }
    return "\(Minutes.total(progress.minutesLeft)) left"
  }

  /// `89 plays in all, first 9 Jan 2009, last Fri 20 Nov 2026`.
  public var plays: String {
    let isInRun = !standing.show.rewatching.isEmpty
    return [count + (isInRun ? " in all" : ""), dates].filter { !$0.isEmpty }
      .joined(separator: ", ")
  }

  /// `38 plays`.
  public var count: String { Codes.count(progress.plays, of: "play") }

  /// `first 2 Apr 2022, last Fri 13 Nov 2026`; empty where no play has a date.
  public var dates: String {
    let words = DateWords(standing.clock)
    guard let first = progress.firstPlay, let last = progress.lastPlay else { return "" }
    if first == last { return words.fullDate(first) }
    return "first \(words.fullDate(first)), last \(words.fullDate(last))"
  }

  /// What all plays took, `30 h 24`; nil where a runtime is not known.
  public var minutesWatched: Int? {
    let known = standing.episodes.reduce(Int?(0)) { sum, episode in
      if episode.plays.isEmpty { return sum }
      guard let sum, let minutes = standing.minutes(of: episode.episode) else { return nil }
      return sum + minutes * episode.plays.count
    }
    let strays = standing.strayPlays.values.reduce(0) { $0 + $1.count }
    if strays == 0 { return known }
    return known.flatMap { known in standing.usualMinutes.map { known + $0 * strays } }
  }
}
