/// What `watch` did with each episode.
public struct WatchOutcome: Equatable, Sendable {
  public var added: [EpisodePlay.Record] = []
  /// Already played on that day, in this run, skipped, or a part of another.
  public var left: [EpisodeCode] = []
  public var notAired: [EpisodeCode] = []
}

extension EpisodePlay {
  /// One play added or taken away.
  public struct Record: Hashable, Sendable {
    public var code: EpisodeCode
    public var date: PlayDate

    public init(_ code: EpisodeCode, _ date: PlayDate) {
      self.code = code
      self.date = date
    }
  }
}
