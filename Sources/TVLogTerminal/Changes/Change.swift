import TVLogCore

/// What every answer to a change has: the show as it is now, and how to speak of it.
struct Change {
  let standing: Standing
  let titles: Titles

  var show: Show { standing.show }
  var words: DateWords { DateWords(standing.clock) }

  /// `Slow Horses S06E04 Bad Apples: played …`.
  func line(_ codes: [EpisodeCode], _ what: String) -> StyledText {
    if codes.isEmpty { return line("", what) }
    guard codes.count == 1, let episode = show.episode(codes[0]), let title = episode.title else {
      return line(Codes.ranges(codes), what)
    }
    return subject(episode.code.description) + StyledText(" \(title)", .quiet)
      + StyledText(": \(what)")
  }

  /// One episode with its title, else the keys as they are written.
  func line(_ keys: [EpisodeKey], _ what: String) -> StyledText {
    if keys.count == 1, case .episode(let code)? = keys.first { return line([code], what) }
    return line(keys.map(\.description).joined(separator: ", "), what)
  }

  /// `Slow Horses S06: rated 8`.
  func line(_ part: String, _ what: String) -> StyledText {
    subject(part) + StyledText(": \(what)")
  }

  private func subject(_ part: String) -> StyledText {
    StyledText(titles.name(of: show), .head)
      + (part.isEmpty ? StyledText() : " " + StyledText(part, .code))
  }

  /// `34 of 34 done; caught up; next S06E05 airs Wed 25 Nov`.
  var outlook: StyledText {
    if standing.isListUnknown { return StyledText("  no episode list", .quiet) }
    let progress = standing.progress
    let done = "  \(progress.completed) of \(progress.aired) done; \(left(progress))"
    guard let next = standing.nextEpisode else { return StyledText(done, .quiet) }
    return StyledText("\(done); next ", .quiet) + NextPhrase(next: next, standing: standing).text
  }

  private func left(_ progress: Progress) -> String {
    if let behind = progress.behind, behind > 0 {
      return "\(behind) left, \(Minutes.total(progress.minutesLeft))"
    }
    return standing.isOver && standing.nextEpisode == nil ? "finished" : "caught up"
  }
}

extension Change {
  /// The list that moved, and why.
  func text(_ move: ListMove) -> StyledText {
    let from = move.from.map { "from \($0.rawValue) " } ?? ""
    return StyledText("  moved \(from)to \(move.to.rawValue): \(move.reason.words)", .quiet)
  }

  /// What a play on a show that was put aside leaves as it is, and the command to take it up.
  var putAside: StyledText? {
    guard let status = show.status, status == .onHold || status == .dropped else { return nil }
    return StyledText("  stays on \(status.rawValue); take it up again: ", .quiet)
      + StyledText("tvlog lists add \(show.slug) watching")
  }
}

extension ListMove.Reason {
  fileprivate var words: String {
    switch self {
    case .played: "it was played"
    case .allDone: "all is done and the show is over"
    case .newEpisode: "a new episode has a date"
    }
  }
}

extension [StyledText] {
  /// Lines that are too long go on in the next, deeper than the first two spaces.
  func wrapped(on screen: Screen) -> [StyledText] {
    flatMap { $0.wrapped(to: screen.width, indent: 4) }
  }
}
