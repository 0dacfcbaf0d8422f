extension Show {
  /// Notes plays (docs/meaning.md, "Watching again").
  ///
  /// A single code without `isAgain` is left alone where it has a play on that day; of a season,
  /// range or `all` only aired episodes without a play in the run or on that day, and no skipped ones, get one.
  public mutating func watch(
    _ selection: EpisodeSelection, options: WatchOptions, settings: Settings, clock: Clock
  ) -> WatchOutcome {
    let standing = Standing(self, settings: settings, clock: clock)
    let known = Dictionary(standing.episodes.map { ($0.code, $0) }) { first, _ in first }
    var outcome = WatchOutcome()
    var wanted: [EpisodeCode: [PlayDate]] = [:]
    for code in selection.codes {
      let date = options.playDate(of: known[code]?.episode, zone: clock.zone)
      let dates = (known[code]?.plays ?? standing.strayPlays[code] ?? []).map(\.date)
      let isLeft =
        selection.single.contains(code)
        ? !options.isAgain && dates.contains { $0.isSameEvening(as: date) }
        : !options.isAgain && dates.contains { isInRun($0) || $0.isSameEvening(as: date) }
          || known[code]?.isLeftInBulk ?? false
      if !options.isForced, known[code]?.hasAired == false {
        outcome.notAired.append(code)
      } else if isLeft {
        outcome.left.append(code)
      } else {
        outcome.added.append(EpisodePlay.Record(code, date))
        wanted[code] = dates + [date]
      }
    }
    setPlays(wanted, at: clock)
    return outcome
  }
}

extension EpisodeStanding {
  /// A season does not name what was skipped, or what is done with another.
  fileprivate var isLeftInBulk: Bool { isSkipped || episode.partOf != nil }
}

extension PlayDate {
  /// One text tells of the evening that the other tells of.
  func isSameEvening(as other: PlayDate) -> Bool {
    if let day, let otherDay = other.day { return day == otherDay }
    return self == other
  }
}
