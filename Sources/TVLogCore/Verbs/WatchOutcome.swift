/// What `watch` did with each episode.
package struct WatchOutcome: Equatable, Sendable {
  package var added: [EpisodePlay.Record] = []
  /// Already played on that day, in this run, skipped, or a part of another.
  package var left: [EpisodeCode] = []
  package var notAired: [EpisodeCode] = []
}

extension EpisodePlay {
  /// One play added or taken away.
  package struct Record: Hashable, Sendable {
    package var code: EpisodeCode
    package var date: PlayDate

    package init(_ code: EpisodeCode, _ date: PlayDate) {
      self.code = code
      self.date = date
    }
  }
}
