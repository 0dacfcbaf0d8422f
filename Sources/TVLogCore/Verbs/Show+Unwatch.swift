/// Why `unwatch` took nothing away.
public enum UnwatchError: Error, Equatable, Sendable {
  case notPlayed(EpisodeCode)
  case notPlayedOn(EpisodeCode, PlayDate, plays: [PlayDate])
  /// Several, and none was named.
  case several(EpisodeCode, plays: [PlayDate])
}

extension Show {
  /// Takes plays away: the only one, the one of a date, or all; on an error nothing is taken.
  ///
  /// Of a season, range or `all`, episodes without such a play are passed over.
  public mutating func unwatch(
    _ selection: EpisodeSelection, on date: PlayDate?, all: Bool, clock: Clock
  ) throws(UnwatchError) -> [EpisodePlay.Record] {
    let existing = plays(at: clock)
    var removed: [EpisodePlay.Record] = []
    var rest: [EpisodeCode: [PlayDate]] = [:]
    for code in selection.codes {
      let dates = existing[code, default: []].map(\.date)
      let taken =
        all ? Array(dates.indices) : try dates.index(on: date, of: code).map { [$0] } ?? []
      if taken.isEmpty, selection.single.contains(code) { throw dates.nothing(on: date, of: code) }
      if taken.isEmpty { continue }
      removed += taken.map { EpisodePlay.Record(code, dates[$0]) }
      rest[code] = dates.indices.filter { !taken.contains($0) }.map { dates[$0] }
    }
    setPlays(rest, at: clock)
    return removed
  }
}

extension [PlayDate] {
  /// The play to take: the one of a date, or the only one.
  fileprivate func index(on date: PlayDate?, of code: EpisodeCode) throws(UnwatchError) -> Int? {
    guard let date else {
      if count > 1 { throw .several(code, plays: self) }
      return indices.first
    }
    return firstIndex(of: date) ?? firstIndex { $0.isSameEvening(as: date) }
  }

  fileprivate func nothing(on date: PlayDate?, of code: EpisodeCode) -> UnwatchError {
    guard let date, !isEmpty else { return .notPlayed(code) }
    return .notPlayedOn(code, date, plays: self)
  }
}
