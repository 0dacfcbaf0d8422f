import TVLogCore

extension UpNextLine {
  /// What puts the show in its group, in words.
  var reasonText: String {
    switch group {
    case .today: broadcast
    case .new: [reason.aired.map(words.aired), wasCaughtUp].joinedReasons
    case .continuing, .stalled: [behind, rewatch, newlyAired, played].joinedReasons
    case .start: [reason.status?.rawValue, start].joinedReasons
    case .waiting: reason.aired.map(words.airs) ?? ""
    case .caughtUp, .finished: [rewatch, played].joinedReasons
    }
  }

  private var words: DateWords { DateWords(clock) }

  /// `20:15 on Das Erste`, with `aired` in front once it has.
  private var broadcast: String {
    let time = reason.aired.flatMap(words.time)
    let hasAired = clock.hasAired(reason.aired)
    let station = reason.network.map { "on \($0)" }
    return [hasAired ? "aired" : nil, time ?? "today", station].compactMap { $0 }
      .joined(separator: " ")
  }

  private var behind: String? {
    if reason.hasNoEpisodes { return "no episode list" }
    return reason.behind.map { "\($0) behind" }
  }

  /// In a run an episode that aired since has a line of its own, which is not the run's.
  private var wasCaughtUp: String {
    reason.isBesidesRun ? "never seen" : "you were caught up"
  }

  /// `aired Wed`, where something aired after the last play.
  private var newlyAired: String? {
    guard let newest = reason.newestUndone, let played = reason.lastPlay?.span?.upperBound,
      newest > played
    else {
      return nil
    }
    return words.aired(.day(newest))
  }

  private var rewatch: String? { reason.isRewatch ? "rewatch" : nil }

  private var played: String? { reason.lastPlay.map(words.played) }

  private var start: String? {
    if reason.hasNoEpisodes { return "no episode list" }
    if next?.isWatchable ?? false { return reason.behind.map { "\($0) aired" } }
    return reason.aired.map(words.airs) ?? "no date yet"
  }
}

extension [String?] {
  fileprivate var joinedReasons: String { compactMap { $0 }.joined(separator: ", ") }
}
