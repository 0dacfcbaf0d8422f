extension Show {
  /// Notes plays of the episodes that arguments name and moves the lists; all or nothing.
  ///
  /// Throws where an argument names no episode, or one named by itself has not aired.
  public mutating func watch(
    _ episodes: [EpisodeArgument], options: WatchOptions, settings: Settings, clock: Clock
  ) throws -> (outcome: WatchOutcome, move: ListMove?) {
    let standing = Standing(self, settings: settings, clock: clock)
    let selection = try standing.select(episodes, isForced: options.isForced)
    let outcome = watch(selection, options: options, settings: settings, clock: clock)
    let refused = outcome.notAired.filter(selection.single.contains)
    if let first = refused.first { throw notAired(first, clock) }
    guard !outcome.added.isEmpty else { return (outcome, nil) }
    return (outcome, moveLists(after: .play, settings: settings, clock: clock))
  }

  /// Skips the episodes that arguments name, or takes their skips back; returns what changed.
  public mutating func skip(
    _ episodes: [EpisodeArgument], undo: Bool, settings: Settings, clock: Clock
  ) throws -> (codes: [EpisodeCode], move: ListMove?) {
    let codes = try Standing(self, settings: settings, clock: clock).select(episodes).codes
    let changed = undo ? unskip(codes) : skip(codes)
    if undo { try refuseWhatStays(codes) }
    guard !undo, !changed.isEmpty else { return (changed, nil) }
    return (changed, moveLists(after: .skip, settings: settings, clock: clock))
  }

  private func refuseWhatStays(_ codes: [EpisodeCode]) throws {
    for code in codes {
      guard let key = skipped.first(where: { $0.contains(code) }) else { continue }
      throw Failure(
        .failure, "'\(key)' skips more than \(code), and the episodes of that season are unknown",
        help: "name in `skipped:` what you skip: tvlog edit \(slug)")
    }
  }

  private func notAired(_ code: EpisodeCode, _ clock: Clock) -> Failure {
    let when = episode(code)?.aired.map(DateWords(clock).airs) ?? "has no date"
    return Failure(
      .failure, "\(code) of \(title) has not aired: it \(when)",
      help: "--force notes it all the same")
  }
}
