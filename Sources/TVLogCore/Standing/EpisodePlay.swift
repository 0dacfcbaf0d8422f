/// One viewing of one episode, and the key of the show file that tells of it.
package struct EpisodePlay: Hashable, Sendable {
  package var date: PlayDate
  package var key: EpisodeKey

  package init(_ date: PlayDate, key: EpisodeKey) {
    self.date = date
    self.key = key
  }

  /// Written as a range or seasons: it counts on its day, but a note in bulk is no sitting.
  package var isBulk: Bool { key.breadth > 0 }
}

extension Show {
  /// Every play of every episode, also of codes that `episodes` lacks.
  ///
  /// Keys that overlap add up: the same day of one episode counts once, and what a narrower key says
  /// stands before an `unknown` of a broader one (docs/meaning.md, "Overlapping keys").
  package func plays(at clock: Clock) -> [EpisodeCode: [EpisodePlay]] {
    var plays: [EpisodeCode: [EpisodePlay]] = [:]
    plays.reserveCapacity(episodes.count)
    for entry in watched.byBreadth() {
      var added: [EpisodeCode: [EpisodePlay]] = [:]
      for date in entry.plays {
        for code in codes(of: entry.key, playedOn: date, at: clock)
        where !(plays[code] ?? []).contains(where: { $0.covers(date) }) {
          added[code, default: []].append(EpisodePlay(date, key: entry.key))
        }
      }
      plays.merge(added) { $0 + $1 }
    }
    for (code, some) in plays where some.count > 1 {
      plays[code] = some.sorted { $0.date < $1.date }
    }
    return plays
  }

  /// What a key stands for: the codes themselves, or of a season the regular episodes aired by the
  /// end of the play's date (undated: by `added`, else now).
  package func codes(of key: EpisodeKey, playedOn date: PlayDate, at clock: Clock) -> [EpisodeCode] {
    switch key {
    case .episode(let code): return [code]
    case .range(let season, let numbers):
      return numbers.map { EpisodeCode(season: season, number: $0) }
    case .seasons, .all:
      let deadline = date.span?.upperBound ?? added
      return episodes.lazy
        .filter { key.contains($0.code) && !$0.isGone && clock.hasAired($0.aired) }
        .filter { episode in
          guard let deadline, let day = episode.aired?.day(in: clock.zone) else { return true }
          return day <= deadline
        }
        .map(\.code)
    }
  }
}

extension EpisodePlay {
  /// Whether this play, of a narrower or earlier key, already tells what a later key says.
  fileprivate func covers(_ other: PlayDate) -> Bool {
    if case .unknown = other { return true }
    if let day = other.day, let own = date.day { return day == own }
    return date == other
  }
}

extension [Show.Watched] {
  /// Narrow keys first; among equals the file's order.
  fileprivate func byBreadth() -> [Show.Watched] {
    if allSatisfy({ $0.key.breadth == 0 }) { return self }
    return filter { $0.key.breadth == 0 } + filter { $0.key.breadth == 1 }
      + filter { $0.key.breadth == 2 }
  }
}
