/// The episode to watch next, or the one to wait for (docs/meaning.md, "Next episode").
public struct NextEpisode: Sendable {
  /// Which sentence of the rule chose it.
  public enum Rule: String, Sendable {
    /// The earliest counted episode after the last played one that is not done.
    case afterLast = "after-last"
    /// The earliest counted episode that is not done.
    case firstGap = "first-gap"
    /// The newest counted episode, for shows of which only that one matters.
    case latest
    /// Nothing can be watched: the earliest with a future date.
    case upcoming
  }

  public let standing: EpisodeStanding
  public let rule: Rule

  init(standing: EpisodeStanding, rule: Rule) {
    self.standing = standing.apartFromFile
    self.rule = rule
  }

  public var episode: Episode { standing.episode }
  public var isWatchable: Bool { rule != .upcoming }
}

extension Standing {
  /// The highest episode in order with a play in the current run; a skip never moves it.
  public var lastPlayedIndex: Int? {
    episodes.lastIndex { $0.isPlayed && (!$0.code.isSpecial || $0.isFollowed) }
  }

  public var nextEpisode: NextEpisode? {
    if isListUnknown { return nil }
    return watchable ?? nextUpcoming.map { NextEpisode(standing: $0, rule: .upcoming) }
  }

  /// Counted episodes that are not done; of a show of which only the latest matters at most one.
  ///
  /// Nil without an episode list.
  public var behind: Int? {
    if isListUnknown { return nil }
    return next == .latest ? (latestUndone == nil ? 0 : 1) : episodes.count(where: \.isUndone)
  }

  /// Nothing counted is left to do; false without an episode list.
  public var isAllDone: Bool { !isListUnknown && !episodes.contains(where: \.isUndone) }

  /// The episodes after the last played one; all where none was played.
  var afterLastPlayed: ArraySlice<EpisodeStanding> {
    episodes[(lastPlayedIndex.map { $0 + 1 } ?? 0)...]
  }

  private var watchable: NextEpisode? {
    if next == .latest { return latestUndone.map { NextEpisode(standing: $0, rule: .latest) } }
    guard let gap = episodes.first(where: \.isUndone) else { return nil }
    if next == .afterLast, let last = lastPlayedIndex,
      let found = episodes[last...].first(where: \.isUndone)
    {
      return NextEpisode(standing: found, rule: .afterLast)
    }
    return NextEpisode(standing: gap, rule: .firstGap)
  }

  /// The newest counted episode, where it is not done.
  var latestUndone: EpisodeStanding? {
    episodes.last(where: \.isCounted).flatMap { $0.isDone ? nil : $0 }
  }
}

extension Standing {
  /// Regular, followed, not done and with a date to come: the earliest, by code where two air at once.
  var nextUpcoming: EpisodeStanding? {
    var earliest: (time: LocalTime, index: Int)?
    for index in episodes.indices where episodes[index].isUpcoming {
      guard let time = episodes[index].episode.aired?.sortKey(in: clock.zone) else { continue }
      if earliest.map({ time < $0.time }) ?? true { earliest = (time, index) }
    }
    return earliest.map { episodes[$0.index] }
  }
}

extension EpisodeStanding {
  fileprivate var isUpcoming: Bool { !hasAired && !code.isSpecial && isFollowed && !isDone }
}

extension Airdate {
  /// By day in the zone, then by minute; a day alone first.
  public func sortKey(in zone: Zone) -> LocalTime {
    LocalTime(day: day(in: zone), minute: minute(in: zone) ?? -1)
  }
}
