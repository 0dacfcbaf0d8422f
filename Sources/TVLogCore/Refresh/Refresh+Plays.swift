extension Refresh {
  /// Plays follow their episodes; keys of several episodes that would mean others are spelt out.
  func refreshPlays(_ outcome: inout RefreshOutcome, meaning: Show) {
    let before = effective.playsByCode(at: clock)
    var watched: [Show.Watched] = []
    for entry in file.watched {
      if isKept(entry, meaning: meaning) {
        watched.add(entry.plays, to: entry.key)
        continue
      }
      let parts = parts(of: entry, in: before)
      if entry.key.breadth > 0 {
        outcome.changes.append(.spelledOut(entry.key))
        outcome.respelled[entry.key] = parts.first?.key
      }
      for (key, dates) in parts { watched.add(dates, to: key) }
    }
    outcome.show.watched = watched
  }

  /// Whether the entry means after the refresh the episodes that it means now, under their old codes.
  private func isKept(_ entry: Show.Watched, meaning: Show) -> Bool {
    if let codes = entry.key.exactCodes { return !codes.contains { moves[$0] != nil } }
    return entry.plays.allSatisfy { date in
      let old = effective.codes(of: entry.key, playedOn: date, at: clock)
      let new = meaning.codes(of: entry.key, playedOn: date, at: clock)
      return old == new && !old.contains { moves[$0] != nil }
    }
  }

  /// What an entry stands for, in exact keys with the new codes.
  private func parts(
    of entry: Show.Watched, in before: [EpisodePlays]
  ) -> [(key: EpisodeKey, dates: [PlayDate])] {
    if case .episode(let code) = entry.key { return [(.episode(moved(code)), Array(entry.plays))] }
    var codes: [[PlayDate]: [EpisodeCode]] = [:]
    for told in before {
      let dates = told.plays.filter { $0.key == entry.key }.map(\.date)
      if !dates.isEmpty { codes[dates, default: []].append(moved(told.code)) }
    }
    return codes.flatMap { dates, codes in
      EpisodeKey.keys(for: codes).map { (key: $0, dates: dates) }
    }.sorted { $0.key < $1.key }
  }
}

extension [Show.Watched] {
  fileprivate mutating func add(_ plays: some Collection<PlayDate>, to key: EpisodeKey) {
    if let index = firstIndex(where: { $0.key == key }) {
      self[index].plays = Few([PlayDate](self[index].plays).united(with: plays))
    } else {
      append(Show.Watched(key, [PlayDate](plays)))
    }
  }
}

extension [PlayDate] {
  /// The plays of both, an evening that both tell of once, by the text that says more.
  fileprivate func united(with others: some Collection<PlayDate>) -> [PlayDate] {
    var united = self
    for other in others where !united.contains(other) {
      guard let index = united.firstIndex(where: { $0.tellsSameEvening(as: other) }) else {
        united.append(other)
        continue
      }
      if case .minute = other { united[index] = other }
    }
    return united.sorted()
  }
}

extension PlayDate {
  /// A day, and a minute of that day.
  fileprivate func tellsSameEvening(as other: PlayDate) -> Bool {
    switch (self, other) {
    case (.day(let day), .minute(let time, _)), (.minute(let time, _), .day(let day)):
      day == time.day
    default: false
    }
  }
}
