extension Show {
  /// Gives one episode exactly these plays, changing as little of `watched` as it can.
  ///
  /// Where broader keys speak of the episode too, its own key is tried first; if together they
  /// would say something else, the broader keys are split into the exact rest.
  package mutating func setPlays(_ dates: [PlayDate], of code: EpisodeCode, at clock: Clock) {
    let wanted = dates.sorted()
    let own = watched.first { $0.key == .episode(code) }?.plays ?? []
    guard watched.contains(where: { $0.key.breadth > 0 }) else {
      setOwnPlays(own.reordered(to: wanted), of: code)
      return
    }
    let broader = plays(at: clock)[code, default: []].filter { $0.key != .episode(code) }
    for candidate in [wanted.removing(broader.map(\.date)), wanted] {
      var attempt = self
      attempt.setOwnPlays(own.reordered(to: candidate), of: code)
      if attempt.plays(at: clock)[code, default: []].map(\.date).sorted() == wanted {
        self = attempt
        return
      }
    }
    exclude(code, at: clock)
    setOwnPlays(own.reordered(to: wanted), of: code)
  }

  private mutating func setOwnPlays(_ dates: [PlayDate], of code: EpisodeCode) {
    let key = EpisodeKey.episode(code)
    if let index = watched.firstIndex(where: { $0.key == key }) {
      if dates.isEmpty {
        watched.remove(at: index)
      } else {
        watched[index].plays = dates
      }
    } else if !dates.isEmpty, watched.last.map({ $0.key < key }) ?? true {
      watched.append(Watched(key, dates))
    } else if !dates.isEmpty {
      let place = watched.firstIndex { key < $0.key } ?? watched.endIndex
      watched.insert(Watched(key, dates), at: place)
    }
  }

  /// Splits every broader key that names the code into the exact keys of the rest.
  private mutating func exclude(_ code: EpisodeCode, at clock: Clock) {
    var kept: [Watched] = []
    var rest: [EpisodeKey: [PlayDate]] = [:]
    for entry in watched {
      guard entry.key.breadth > 0, entry.key.contains(code) else {
        kept.append(entry)
        continue
      }
      for date in entry.plays {
        let codes = codes(of: entry.key, playedOn: date, at: clock).filter { $0 != code }
        for key in EpisodeKey.keys(for: codes) { rest[key, default: []].append(date) }
      }
    }
    for (key, dates) in rest.sorted(by: { $0.key < $1.key }) {
      if let index = kept.firstIndex(where: { $0.key == key }) {
        kept[index].plays = (kept[index].plays + dates.removing(kept[index].plays)).sorted()
      } else {
        kept.insert(Watched(key, dates.sorted()), at: kept.firstIndex { key < $0.key } ?? kept.count)
      }
    }
    watched = kept
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
  fileprivate func reordered(to wanted: [PlayDate]) -> [PlayDate] {
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
