/// One episode and what the person has done with it.
public struct EpisodeStanding: Sendable {
  public internal(set) var episode: Episode
  /// Oldest first, of every run.
  public let plays: Few<EpisodePlay>
  /// In the person's zone.
  public let airDay: Day?
  public let hasAired: Bool
  /// It would be counted once aired.
  public let isFollowed: Bool
  public let isSkipped: Bool
  /// Played in the current run.
  public let isPlayed: Bool
  /// Played in the current run or skipped; a part is done with its whole.
  public internal(set) var isDone: Bool

  public var code: EpisodeCode { episode.code }
  /// It belongs to the show's progress: regular or a special that counts, followed, aired.
  public var isCounted: Bool { isFollowed && hasAired }
  /// Counted and not done: what one is behind by.
  public var isUndone: Bool { isCounted && !isDone }
}

extension [EpisodeStanding] {
  /// A part is done with its whole.
  var withPartsDone: [EpisodeStanding] {
    guard contains(where: { $0.episode.partOf != nil }) else { return self }
    let done = Set(lazy.filter(\.isDone).map(\.code))
    return map { standing in
      var standing = standing
      if let whole = standing.episode.partOf, done.contains(whole) { standing.isDone = true }
      return standing
    }
  }
}
