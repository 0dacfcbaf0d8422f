/// A play that many are noted with.
public struct HistoryPlay: Hashable, Sendable {
  public var code: EpisodeCode
  public var date: DateArgument

  public init(code: EpisodeCode, date: DateArgument) {
    self.code = code
    self.date = date
  }
}

extension Show {
  /// Notes plays so that noting them again changes nothing (docs/meaning.md, "Same evening twice"), and moves
  /// the lists; returns what is new.
  ///
  /// `refused` is told of every play that cannot be noted, by its place; where it is told of any, nothing changes.
  public mutating func note(
    _ plays: [HistoryPlay], isForced: Bool, settings: Settings, clock: Clock,
    refused: (Int, Failure) -> Void
  ) -> [EpisodePlay.Record] {
    let standing = Standing(self, settings: settings, clock: clock)
    let known = Dictionary(standing.episodes.map { ($0.code, $0) }) { first, _ in first }
    var wanted: [EpisodeCode: [PlayDate]] = [:]
    var added: [EpisodePlay.Record] = []
    var isRefused = false
    for (place, play) in plays.enumerated() {
      if !isForced, let failure = failure(of: play, standing, known[play.code], clock) {
        refused(place, failure)
        isRefused = true
        continue
      }
      let date = WatchOptions(date: play.date).playDate(
        of: known[play.code]?.episode, zone: clock.zone)
      let dates =
        wanted[play.code]
        ?? (known[play.code]?.plays ?? standing.strayPlays[play.code] ?? []).map(\.date)
      guard let united = dates.adding(date) else { continue }
      wanted[play.code] = united
      added.append(EpisodePlay.Record(play.code, date))
    }
    if isRefused || added.isEmpty { return [] }
    setPlays(wanted, at: clock)
    _ = moveLists(after: .play, settings: settings, clock: clock)
    return added
  }

  private func failure(
    of play: HistoryPlay, _ standing: Standing, _ known: EpisodeStanding?, _ clock: Clock
  ) -> Failure? {
    let code = play.code
    if case .date(let date) = play.date, date.isYetToCome(at: clock) {
      return Failure(.failure, "'\(date)' is yet to come: a play is something seen")
    }
    do throws(EpisodeLookupError) {
      _ = try standing.select([.key(.episode(code))])
    } catch {
      return error.failure
    }
    guard known?.hasAired == false else { return nil }
    return Failure(
      .failure, "\(code) of \(title) has not aired", help: "force notes it all the same")
  }
}

extension [PlayDate] {
  /// With a play more; nil where it tells of one that is there already.
  ///
  /// A minute takes its day's place.
  fileprivate func adding(_ date: PlayDate) -> [PlayDate]? {
    if contains(date) { return nil }
    guard let day = date.day else { return self + [date] }
    if date == .day(day) { return contains { $0.day == day } ? nil : self + [date] }
    guard let index = firstIndex(of: .day(day)) else { return self + [date] }
    var dates = self
    dates[index] = date
    return dates
  }
}
