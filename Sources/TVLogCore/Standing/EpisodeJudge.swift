/// The rules by which an episode is counted and done (docs/meaning.md, "Counted" and "Done").
struct EpisodeJudge {
  let show: Show
  let specials: SpecialsRule
  let clock: Clock
  let isListUnknown: Bool

  /// Both lists are in the order of codes; plays of codes that the episodes lack are strays.
  func standings(
    of episodes: [Episode], plays: [EpisodePlays], strays: inout [EpisodeCode: Few<EpisodePlay>]
  ) -> [EpisodeStanding] {
    var standings: [EpisodeStanding] = []
    standings.reserveCapacity(episodes.count)
    var place = 0
    for episode in episodes {
      while place < plays.count, plays[place].code < episode.code {
        strays[plays[place].code] = plays[place].plays
        place += 1
      }
      let isOwn = place < plays.count && plays[place].code == episode.code
      standings.append(standing(of: episode, plays: isOwn ? plays[place].plays : []))
      if isOwn { place += 1 }
    }
    for stray in plays[place...] { strays[stray.code] = stray.plays }
    return standings
  }

  private func standing(
    of episode: consuming Episode, plays: consuming Few<EpisodePlay>
  ) -> EpisodeStanding {
    let isSkipped = !show.skipped.isEmpty && show.skipped.contains { $0.contains(episode.code) }
    let isPlayed = plays.contains { show.isInRun($0.date) }
    return EpisodeStanding(
      episode: episode, plays: plays, airDay: episode.aired?.day(in: clock.zone),
      hasAired: isListUnknown || clock.hasAired(episode.aired), isFollowed: isFollowed(episode),
      isSkipped: isSkipped, isPlayed: isPlayed, isDone: isPlayed || isSkipped)
  }

  /// A special that the person names is followed whatever `only` says.
  private func isFollowed(_ episode: Episode) -> Bool {
    if episode.partOf != nil || episode.isGone { return false }
    if episode.code.isSpecial {
      if !specials.counts(episode.code) { return false }
      if case .only = specials { return true }
    }
    return show.only.isEmpty || show.only.contains { $0.contains(episode.code.season) }
  }
}

extension Show {
  /// Whether a play belongs to the current run: on or after its first day; without a run every play.
  ///
  /// A month or a year belongs when all of it does.
  public func isInRun(_ date: PlayDate) -> Bool {
    guard let start = rewatching.last else { return true }
    return date.span.map { $0.lowerBound >= start } ?? false
  }
}
