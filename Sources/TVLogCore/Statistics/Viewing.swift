/// One play as statistics look at it.
package struct Viewing: Sendable {
  package let code: EpisodeCode
  package let play: EpisodePlay
  /// The oldest play of the episode, `unknown` being the oldest of all.
  package let isFirst: Bool
  package let minutes: Int?
  /// In the person's zone; nil where it is not known or the list lacks the episode.
  package let airDay: Day?
  /// The list has the episode, or there is no list.
  package let isKnown: Bool
  /// The other half of a broadcast that is timed and counted as a sitting with its whole.
  package let isPart: Bool
}

extension Standing {
  /// Every play of every run, in the order of the episodes, then of codes that the list lacks.
  package func forEachViewing(_ body: (Viewing) -> Void) {
    let usual = usualMinutes
    for standing in episodes where !standing.plays.isEmpty {
      let episode = standing.episode
      let minutes = episode.partOf == nil ? episode.runtime ?? usual : 0
      for (index, play) in standing.plays.enumerated() {
        body(
          Viewing(
            code: episode.code, play: play, isFirst: index == 0, minutes: minutes,
            airDay: standing.airDay, isKnown: true, isPart: episode.partOf != nil))
      }
    }
    for (code, plays) in strayPlays {
      for (index, play) in plays.enumerated() {
        body(
          Viewing(
            code: code, play: play, isFirst: index == 0, minutes: usual, airDay: nil,
            isKnown: false, isPart: false))
      }
    }
  }
}
