extension ShowMerge {
  /// Plays, first key by key; where keys overlap that would not say what each episode is to have,
  /// our keys are split until they do.
  mutating func mergeWatched() {
    if let watched = oneSided(base.watched, ours.watched, theirs.watched) {
      show.watched = watched
      return
    }
    let byKey = mergedKeys()
    let expected = mergedPlays()
    show.watched = byKey
    if wrongCodes(expected).isEmpty { return }
    let broad = byKey.filter { !$0.key.isExact }
    show.watched = ours.watched.filter(\.key.isExact)
    for entry in broad {
      let index = show.watched.firstIndex { entry.key < $0.key }
      show.watched.insert(entry, at: index ?? show.watched.endIndex)
    }
    let wrong = wrongCodes(expected)
    show.setPlays(
      Dictionary(wrong.map { ($0, expected[$0] ?? []) }) { first, _ in first }, at: clock)
  }

  private func mergedKeys() -> [Show.Watched] {
    let (before, here, there) = (base.playsByKey, ours.playsByKey, theirs.playsByKey)
    var keys = ours.watched.map(\.key)
    for key in theirs.watched.map(\.key) where here[key] == nil {
      keys.insert(key, at: keys.firstIndex { key < $0 } ?? keys.endIndex)
    }
    return keys.compactMap { key in
      let dates = PlayMerge.dates(
        base: before[key] ?? [], ours: here[key] ?? [], theirs: there[key] ?? [])
      return dates.isEmpty ? nil : Show.Watched(key, dates)
    }
  }

  /// What every episode is to have, whatever keys tell of it.
  private func mergedPlays() -> [EpisodeCode: [PlayDate]] {
    let (before, here, there) = (plays(of: base), plays(of: ours), plays(of: theirs))
    var merged: [EpisodeCode: [PlayDate]] = [:]
    for code in Set(here.keys).union(there.keys) {
      let dates = PlayMerge.dates(
        base: before[code] ?? [], ours: here[code] ?? [], theirs: there[code] ?? [])
      if !dates.isEmpty { merged[code] = dates.sorted() }
    }
    return merged
  }

  private func wrongCodes(_ expected: [EpisodeCode: [PlayDate]]) -> [EpisodeCode] {
    let actual = plays(of: show)
    return Set(actual.keys).union(expected.keys).filter { actual[$0] != expected[$0] }
  }

  /// Season keys mean the same on all sides: what the merged episode list gives them.
  private func plays(of side: Show) -> [EpisodeCode: [PlayDate]] {
    var side = side
    side.episodes = show.episodes
    side.added = show.added
    return side.plays(at: clock).mapValues { $0.map(\.date) }
  }
}

extension Show {
  fileprivate var playsByKey: [EpisodeKey: [PlayDate]] {
    Dictionary(watched.map { ($0.key, Array($0.plays)) }) { first, _ in first }
  }
}
