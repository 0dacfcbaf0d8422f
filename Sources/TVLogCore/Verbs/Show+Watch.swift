/// What `watch` did with each episode.
package struct WatchOutcome: Equatable, Sendable {
  package var added: [EpisodePlay.Record] = []
  /// Already played on that day, in this run, or skipped.
  package var left: [EpisodeCode] = []
  package var notAired: [EpisodeCode] = []
}

extension EpisodePlay {
  /// One play added or taken away.
  package struct Record: Hashable, Sendable {
    package var code: EpisodeCode
    package var date: PlayDate

    package init(_ code: EpisodeCode, _ date: PlayDate) {
      self.code = code
      self.date = date
    }
  }
}

/// How plays are to be noted.
package struct WatchOptions: Sendable {
  package var date: DateArgument
  /// Minutes since midnight, where the minute is to be noted too.
  package var minute: Int?
  /// A second play on a day that has one.
  package var isAgain = false
  /// What has not aired may be noted.
  package var isForced = false

  package init(date: DateArgument, minute: Int? = nil) {
    self.date = date
    self.minute = minute
  }
}

extension Show {
  /// Notes plays (docs/meaning.md, "Watching again").
  ///
  /// A single code without `isAgain` is left alone where it has a play on that day; of a season,
  /// range or `all` only aired episodes without a play in the run, and no skipped ones, get one.
  package mutating func watch(
    _ selection: EpisodeSelection, options: WatchOptions, settings: Settings, clock: Clock
  ) -> WatchOutcome {
    let standing = Standing(self, settings: settings, clock: clock)
    let known = Dictionary(standing.episodes.map { ($0.code, $0) }) { first, _ in first }
    var outcome = WatchOutcome()
    var newPlays: [EpisodePlay.Record] = []
    for code in selection.codes {
      let known = known[code]
      let isSingle = selection.single.contains(code)
      guard options.isForced || known?.hasAired ?? true else {
        outcome.notAired.append(code)
        continue
      }
      let date = options.playDate(of: known?.episode, zone: clock.zone)
      let plays = known?.plays ?? standing.strayPlays[code] ?? []
      let isDone =
        isSingle
        ? plays.contains { $0.date.isSameEvening(as: date) }
        : plays.contains { isInRun($0.date) } || known?.isSkipped ?? false
      if isDone && !options.isAgain {
        outcome.left.append(code)
      } else {
        newPlays.append(EpisodePlay.Record(code, date))
      }
    }
    add(newPlays, at: clock)
    outcome.added = newPlays
    return outcome
  }

  private mutating func add(_ records: [EpisodePlay.Record], at clock: Clock) {
    let existing = plays(at: clock)
    for record in records {
      let dates = existing[record.code, default: []].map(\.date)
      setPlays(dates + [record.date], of: record.code, at: clock)
    }
  }
}

extension WatchOptions {
  fileprivate func playDate(of episode: Episode?, zone: Zone) -> PlayDate {
    switch date {
    case .aired: episode?.aired.map { .day($0.day(in: zone)) } ?? .unknown
    case .date(.day(let day)):
      minute.map { .minute(LocalTime(day: day, minute: $0), offset: nil) } ?? .day(day)
    case .date(let date): date
    }
  }
}

extension PlayDate {
  /// One text tells of the evening that the other tells of.
  func isSameEvening(as other: PlayDate) -> Bool {
    if let day, let otherDay = other.day { return day == otherDay }
    return self == other
  }
}

/// Why `unwatch` took nothing away.
package enum UnwatchError: Error, Equatable, Sendable {
  case notPlayed(EpisodeCode)
  case notPlayedOn(EpisodeCode, PlayDate, plays: [PlayDate])
  /// Several, and none was named.
  case several(EpisodeCode, plays: [PlayDate])
}

extension Show {
  /// Takes plays away: the only one, the one of a date, or all.
  ///
  /// Of a season, range or `all`, episodes without a play are passed over.
  package mutating func unwatch(
    _ selection: EpisodeSelection, on date: PlayDate?, all: Bool, clock: Clock
  ) throws(UnwatchError) -> [EpisodePlay.Record] {
    let existing = plays(at: clock)
    var removed: [EpisodePlay.Record] = []
    for code in selection.codes {
      let dates = existing[code, default: []].map(\.date)
      let taken: [PlayDate]
      do {
        taken = try dates.taking(on: date, all: all, of: code)
      } catch {
        guard case .several = error else {
          if selection.single.contains(code) { throw error }
          continue
        }
        throw error
      }
      var rest = dates
      for date in taken { rest.remove(at: rest.firstIndex(of: date) ?? 0) }
      setPlays(rest, of: code, at: clock)
      removed += taken.map { EpisodePlay.Record(code, $0) }
    }
    return removed
  }
}

extension [PlayDate] {
  fileprivate func taking(
    on date: PlayDate?, all: Bool, of code: EpisodeCode
  ) throws(UnwatchError) -> [PlayDate] {
    if isEmpty { throw .notPlayed(code) }
    if all { return self }
    if let date {
      guard let hit = firstIndex(of: date) ?? firstIndex(where: { $0.isSameEvening(as: date) }) else {
        throw .notPlayedOn(code, date, plays: self)
      }
      return [self[hit]]
    }
    if count > 1 { throw .several(code, plays: self) }
    return self
  }
}
