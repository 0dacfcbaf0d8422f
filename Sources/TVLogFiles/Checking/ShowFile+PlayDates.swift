import TVLogCore

extension ShowFile {
  /// Plays that are yet to come, or were before the episode aired.
  ///
  /// A day before is let pass: many see an episode early, or live where it is still yesterday.
  func playsOutOfTime(at clock: Clock) -> [Diagnostic] {
    show.watched.flatMap { entry in
      entry.plays.compactMap { date -> Diagnostic? in
        guard let span = date.span else { return nil }
        if span.lowerBound > clock.today { return future(entry.key, date) }
        let early = show.codes(of: entry.key, playedOn: date, at: clock).lazy
          .compactMap { code in show.episode(code)?.aired.map { (code, $0.day(in: clock.zone)) } }
          .first { span.upperBound < $0.1 - 1 }
        return early.map { tooEarly(entry.key, date, $0.0, aired: $0.1) }
      }
    }
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
