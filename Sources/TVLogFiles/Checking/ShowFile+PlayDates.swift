import TVLogCore

extension ShowFile {
  /// Plays that are yet to come, or were before the episode aired.
  ///
  /// A day before is let pass: many see an episode early, or live where it is still yesterday.
  func playsOutOfTime(at clock: Clock) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    for entry in show.watched {
      for date in entry.plays {
        guard let span = date.span else { continue }
        if span.lowerBound > clock.today {
          findings.append(future(entry.key, date))
        } else if let (code, aired) = airing(of: entry.key, after: date, span.upperBound, clock) {
          findings.append(tooEarly(entry.key, date, code, aired: aired))
        }
      }
    }
    return findings
  }

  /// The first of a play's episodes that aired later than the day behind its last.
  private func airing(
    of key: EpisodeKey, after date: PlayDate, _ last: Day, _ clock: Clock
  ) -> (EpisodeCode, Day)? {
    for code in show.codes(of: key, playedOn: date, at: clock) {
      guard let aired = show.episode(code)?.aired?.day(in: clock.zone) else { continue }
      if last < aired - 1 { return (code, aired) }
    }
    return nil
  }

  private func future(_ key: EpisodeKey, _ date: PlayDate) -> Diagnostic {
    warning(
      .futurePlay, key, "\(key) is played on \(date), which is yet to come",
      help: "tvlog unwatch \(slug) \(key.argument) --on \(date) takes it away")
  }

  private func tooEarly(
    _ key: EpisodeKey, _ date: PlayDate, _ code: EpisodeCode, aired: Day
  ) -> Diagnostic {
    warning(
      .playBeforeAir, key, "\(code) is played on \(date), before it aired on \(aired)",
      help: "mend the date, or write unknown")
  }

  private func warning(
    _ kind: Diagnostic.Kind, _ key: EpisodeKey, _ message: String, help: String
  ) -> Diagnostic {
    Diagnostic(
      .warning, kind, message, path: path, place: place(of: "watched/\(key)"), help: help)
  }
}

extension EpisodeKey {
  /// As it is typed.
  fileprivate var argument: String { description.lowercased() }
}
