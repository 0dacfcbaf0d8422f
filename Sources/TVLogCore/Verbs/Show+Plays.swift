extension Show {
  /// Gives one episode exactly these plays, changing as little of `watched` as it can.
  public mutating func setPlays(_ dates: [PlayDate], of code: EpisodeCode, at clock: Clock) {
    setPlays([code: dates], at: clock)
  }

  /// Gives episodes exactly these plays and leaves those of all others as they are.
  ///
  /// Where broader keys speak of an episode too, its own key is tried first; if together they would
  /// say something else, the broader keys are split into the exact rest.
  public mutating func setPlays(_ wanted: [EpisodeCode: [PlayDate]], at clock: Clock) {
    guard watched.contains(where: { $0.key.breadth > 0 }) else { return setOwnPlays(wanted) }
    let before = playsByCode(at: clock)
    var expected = before.datesByCode.merging(wanted.mapValues { $0.sorted() }) { $1 }
    expected = expected.filter { !$0.value.isEmpty }
    setOwnPlays(wanted.removing(before.broader))
    let stubborn = playsByCode(at: clock).codes(differingFrom: expected).filter {
      wanted[$0] != nil
    }
    setOwnPlays(wanted.filter { stubborn.contains($0.key) })
    split(until: expected, at: clock)
  }

  /// Splits broader keys until every episode has the plays expected of it.
  private mutating func split(until expected: [EpisodeCode: [PlayDate]], at clock: Clock) {
    while true {
      let plays = playsByCode(at: clock)
      let wrong = plays.codes(differingFrom: expected)
      if wrong.isEmpty { return }
      let lying = plays.keys(saying: { !(expected[$0] ?? []).contains($1) }, of: wrong)
      exclude(wrong, from: lying, plays: plays)
      setOwnPlays(Dictionary(wrong.map { ($0, []) }) { first, _ in first })
      let told = playsByCode(at: clock).broader
      let own = wrong.map { ($0, (expected[$0] ?? []).removing(told[$0] ?? [])) }
      setOwnPlays(Dictionary(own) { first, _ in first })
    }
  }

  /// Puts the exact keys of the rest in the place of broader keys: of those that say what is not
  /// so, else of all that name one of the codes.
  private mutating func exclude(
    _ codes: Set<EpisodeCode>, from lying: Set<EpisodeKey>, plays: [EpisodePlays]
  ) {
    let mustSplit = { (entry: Watched) in
      if !lying.isEmpty { return lying.contains(entry.key) }
      return entry.key.breadth > 0 && codes.contains { entry.key.contains($0) }
    }
    for entry in watched.filter(mustSplit) { split(entry, without: codes, plays: plays) }
  }

  /// The first piece takes the key's place, so that a comment can stay with it.
  private mutating func split(
    _ entry: Watched, without codes: Set<EpisodeCode>, plays: [EpisodePlays]
  ) {
    var rest: [[PlayDate]: [EpisodeCode]] = [:]
    for told in plays where !codes.contains(told.code) {
      let dates = told.plays.filter { $0.key == entry.key }.map(\.date)
      if !dates.isEmpty { rest[dates, default: []].append(told.code) }
    }
    var pieces = rest.flatMap { dates, codes in
      EpisodeKey.keys(for: codes).map { Watched($0, dates) }
    }
    pieces += unknownSeasons(of: entry.key).map { Watched($0, entry.plays) }
    pieces.sort { $0.key < $1.key }
    let taken = Set(watched.map(\.key))
    let first = pieces.firstIndex { $0.plays == entry.plays && !taken.contains($0.key) }
    if let place = watched.firstIndex(of: entry) {
      watched.replaceSubrange(place...place, with: first.map { [pieces.remove(at: $0)] } ?? [])
    }
    for piece in pieces { add(piece.plays, to: piece.key) }
  }

  private mutating func add(_ dates: Few<PlayDate>, to key: EpisodeKey) {
    if let index = watched.firstIndex(where: { $0.key == key }) {
      watched[index].plays = Few((Array(watched[index].plays) + dates).sorted())
    } else {
      insert([Watched(key, dates)])
    }
  }

  private mutating func setOwnPlays(_ wanted: [EpisodeCode: [PlayDate]]) {
    var missing = wanted
    watched = watched.compactMap { entry in
      guard case .episode(let code) = entry.key, let dates = missing.removeValue(forKey: code)
      else {
        return entry
      }
      if dates.isEmpty { return nil }
      return Watched(entry.key, Array(entry.plays).reordered(to: dates.sorted()))
    }
    insert(
      missing.filter { !$0.value.isEmpty }.sorted { $0.key < $1.key }
        .map { Watched(.episode($0.key), $0.value.sorted()) })
  }

  /// Puts new pairs, in order, each before the first that stands after it in order.
  private mutating func insert(_ new: [Watched]) {
    var merged: [Watched] = []
    merged.reserveCapacity(watched.count + new.count)
    var rest = new[...]
    for entry in watched {
      while let first = rest.first, first.key < entry.key { merged.append(rest.removeFirst()) }
      merged.append(entry)
    }
    watched = merged + rest
  }
}

extension [EpisodePlays] {
  fileprivate var datesByCode: [EpisodeCode: [PlayDate]] {
    Dictionary(map { ($0.code, $0.dates) }) { first, _ in first }
  }

  /// What keys broader than an episode's own say.
  fileprivate var broader: [EpisodeCode: [PlayDate]] {
    Dictionary(map { ($0.code, $0.plays.filter(\.isBulk).map(\.date)) }) { first, _ in first }
  }

  /// The broader keys that tell of one of the episodes a date that the test finds wrong.
  fileprivate func keys(
    saying isWrong: (EpisodeCode, PlayDate) -> Bool, of codes: Set<EpisodeCode>
  ) -> Set<EpisodeKey> {
    var keys: Set<EpisodeKey> = []
    for told in self where codes.contains(told.code) {
      for play in told.plays where play.isBulk && isWrong(told.code, play.date) {
        keys.insert(play.key)
      }
    }
    return keys
  }

  fileprivate func codes(differingFrom expected: [EpisodeCode: [PlayDate]]) -> Set<EpisodeCode> {
    var missing = Set(expected.keys)
    var wrong: Set<EpisodeCode> = []
    for told in self {
      missing.remove(told.code)
      if told.dates != expected[told.code] { wrong.insert(told.code) }
    }
    return wrong.union(missing)
  }
}

extension [EpisodeCode: [PlayDate]] {
  /// Without one occurrence of each of the others.
  fileprivate func removing(_ others: [EpisodeCode: [PlayDate]]) -> [EpisodeCode: [PlayDate]] {
    Dictionary(map { ($0.key, $0.value.removing(others[$0.key] ?? [])) }) { first, _ in first }
  }
}

extension [PlayDate] {
  /// Without one occurrence of each of the others.
  fileprivate func removing(_ others: [PlayDate]) -> [PlayDate] {
    var rest = self
    for other in others {
      if let index = rest.firstIndex(of: other) { rest.remove(at: index) }
    }
    return rest
  }

  /// The wanted dates in this list's own order, new ones where they belong.
  func reordered(to wanted: [PlayDate]) -> [PlayDate] {
    var missing = wanted
    var result: [PlayDate] = []
    for date in self {
      guard let index = missing.firstIndex(of: date) else { continue }
      missing.remove(at: index)
      result.append(date)
    }
    for date in missing {
      result.insert(date, at: result.firstIndex { date < $0 } ?? result.endIndex)
    }
    return result
  }
}
