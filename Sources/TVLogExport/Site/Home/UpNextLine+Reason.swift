import TVLogCore

extension UpNextLine {
  /// What puts the show in its group, in words that stay true.
  func reason(in words: DateWords, hidesDates: Bool) -> String {
    let played = hidesDates ? nil : reason.lastPlay.map(words.playedOn)
    let parts: [String?] =
      switch group {
      case .today: [airing(words), reason.network]
      case .new, .waiting: [airing(words)]
      case .continuing, .stalled: [reason.isRewatch ? "rewatch" : nil, behind, played]
      case .start: [reason.status?.words, start(words)]
      case .caughtUp, .finished: [played]
      }
    return parts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: ", ")
  }

  private func airing(_ words: DateWords) -> String? {
    reason.aired.map { words.airing($0, hasAired: clock.hasAired($0)) }
  }

  private var behind: String? {
    reason.hasNoEpisodes ? "no episode list" : reason.behind.map { "\($0) behind" }
  }

  private func start(_ words: DateWords) -> String? {
    if reason.hasNoEpisodes { return "no episode list" }
    if next?.isWatchable ?? false { return reason.behind.map { "\($0) aired" } }
    return airing(words) ?? "no date yet"
  }
}

extension Status {
  /// `want to watch`.
  var words: String {
    switch self {
    case .watching: "watching"
    case .wantToWatch: "want to watch"
    case .completed: "completed"
    case .onHold: "on hold"
    case .dropped: "dropped"
    }
  }
}
