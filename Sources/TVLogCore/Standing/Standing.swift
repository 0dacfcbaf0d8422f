/// Where a person stands with one show at one moment.
///
/// Every number about a show is read off this value: its episodes in order, each with its plays
/// (docs/meaning.md says what each number means).
package struct Standing: Sendable {
  package let show: Show
  package let clock: Clock
  package let next: NextRule
  package let specials: SpecialsRule
  /// All known episodes, in order: a special stands after the last regular one that aired no later.
  package let episodes: [EpisodeStanding]
  /// Plays of codes that `episodes` lacks: they count in totals, not in progress.
  package let strayPlays: [EpisodeCode: [EpisodePlay]]
  /// `episodes` is empty: the played and skipped codes are all that is known, taken as aired.
  package let isListUnknown: Bool

  package init(_ show: Show, settings: Settings, clock: Clock) {
    self.show = show
    self.clock = clock
    next = show.next ?? settings.next
    specials = show.specials ?? settings.specials
    isListUnknown = show.episodes.isEmpty
    var plays = show.plays(at: clock)
    let known = isListUnknown ? show.episodesNamedInPlays(plays) : show.episodes
    let ordered = known.inOrder(zone: clock.zone)
    let judge = EpisodeJudge(
      show: show, specials: specials, clock: clock, isListUnknown: isListUnknown)
    var standings = ordered.map { episode in
      judge.standing(of: episode, plays: plays.removeValue(forKey: episode.code) ?? [])
    }
    standings.finishParts()
    episodes = standings
    strayPlays = plays
  }
}

/// One episode and what the person has done with it.
package struct EpisodeStanding: Sendable {
  package let episode: Episode
  /// Oldest first, of every run.
  package let plays: [EpisodePlay]
  package let hasAired: Bool
  /// It belongs to the show's progress: regular or a special that counts, followed, aired.
  package let isCounted: Bool
  /// It would be counted once aired.
  package let isFollowed: Bool
  package let isSkipped: Bool
  /// Played in the current run.
  package internal(set) var isPlayed: Bool
  /// Played in the current run or skipped; a part is done with its whole.
  package internal(set) var isDone: Bool

  package var code: EpisodeCode { episode.code }
}

/// The rules by which an episode is counted and done.
private struct EpisodeJudge {
  let show: Show
  let specials: SpecialsRule
  let clock: Clock
  let isListUnknown: Bool

  func standing(of episode: Episode, plays: [EpisodePlay]) -> EpisodeStanding {
    let hasAired = isListUnknown || clock.hasAired(episode.aired)
    let isFollowed = isFollowed(episode)
    let isSkipped = !show.skipped.isEmpty && show.skipped.contains { $0.contains(episode.code) }
    let isPlayed = plays.contains { show.isInRun($0.date) }
    return EpisodeStanding(
      episode: episode, plays: plays, hasAired: hasAired, isCounted: isFollowed && hasAired,
      isFollowed: isFollowed, isSkipped: isSkipped, isPlayed: isPlayed,
      isDone: isPlayed || isSkipped)
  }

  /// A special that the person names is followed whatever `only` says.
  private func isFollowed(_ episode: Episode) -> Bool {
    guard episode.partOf == nil, !episode.isGone else { return false }
    let code = episode.code
    if code.isSpecial, case .only(let named) = specials { return named.contains(code) }
    if code.isSpecial, !specials.counts(code) { return false }
    return show.only.isEmpty || show.only.contains { $0.contains(code.season) }
  }
}

extension Show {
  /// Whether a play belongs to the current run: on or after its first day; without a run every play.
  ///
  /// A month or a year belongs when all of it does.
  package func isInRun(_ date: PlayDate) -> Bool {
    guard let start = rewatching.last else { return true }
    return date.span.map { $0.lowerBound >= start } ?? false
  }

  fileprivate func episodesNamedInPlays(_ plays: [EpisodeCode: [EpisodePlay]]) -> [Episode] {
    var codes = Set(plays.keys)
    for key in skipped where key.isExact {
      switch key {
      case .episode(let code): codes.insert(code)
      case .range(let season, let numbers):
        codes.formUnion(numbers.map { EpisodeCode(season: season, number: $0) })
      case .seasons, .all: break
      }
    }
    return codes.sorted().map { Episode($0) }
  }
}

extension [EpisodeStanding] {
  /// A part is played and done with its whole.
  fileprivate mutating func finishParts() {
    guard contains(where: { $0.episode.partOf != nil }) else { return }
    let wholes = Dictionary(map { ($0.code, $0) }) { first, _ in first }
    for index in indices {
      guard let whole = self[index].episode.partOf.flatMap({ wholes[$0] }) else { continue }
      self[index].isDone = self[index].isDone || whole.isDone
    }
  }
}

extension [Episode] {
  /// Regular ones by code; each special after the last regular one whose day is not later than its
  /// own, undated specials last.
  fileprivate func inOrder(zone: Zone) -> [Episode] {
    guard let firstRegular = firstIndex(where: { !$0.code.isSpecial }), firstRegular > 0 else {
      return self
    }
    let regular = self[firstRegular...]
    var placed: [Int: [(day: Day?, episode: Episode)]] = [:]
    for special in self[..<firstRegular] {
      let day = special.aired?.day(in: zone)
      let place = regular.lastIndex { other in
        guard let day, let otherDay = other.aired?.day(in: zone) else { return day == nil }
        return otherDay <= day
      }
      placed[place ?? -1, default: []].append((day, special))
    }
    func specials(after index: Int) -> [Episode] {
      (placed[index] ?? [])
        .sorted { ($0.day?.number ?? .max, $0.episode.code) < ($1.day?.number ?? .max, $1.episode.code) }
        .map(\.episode)
    }
    return specials(after: -1) + regular.indices.flatMap { [self[$0]] + specials(after: $0) }
  }
}
