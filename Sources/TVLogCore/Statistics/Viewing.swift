/// One play as statistics look at it: small and flat, since a library has a great many.
public struct Viewing: Sendable {
  public let code: EpisodeCode
  let play: EpisodePlay
  /// The oldest play of the episode, `unknown` being the oldest of all.
  public let isFirst: Bool
  /// The list has the episode, or there is no list.
  public let isKnown: Bool
  /// The other half of a broadcast that is timed and counted as a sitting with its whole.
  public let isPart: Bool
  /// Nil where the runtime is not known.
  public let minutes: Int?
  /// In the person's zone; nil where it is not known or the list lacks the episode.
  public let airDay: Day?

  public var date: PlayDate { play.date }
  /// Written as a range or seasons: a note in bulk is no sitting.
  public var isBulk: Bool { play.isBulk }
  /// A first play that was noted on its own, of a regular episode: what lags and binges look at.
  var isFirstSitting: Bool { isFirst && !isBulk && !code.isSpecial }
}

extension Standing {
  /// Every play of every run, in the order of the episodes, then of codes that the list lacks.
  var viewings: [Viewing] {
    var viewings: [Viewing] = []
    viewings.reserveCapacity(episodes.reduce(0) { $0 + $1.plays.count })
    var usual: Int??
    func minutes(_ own: Int?) -> Int? {
      if let own { return own }
      if usual == nil { usual = .some(usualMinutes) }
      return usual ?? nil
    }
    for index in episodes.indices where !episodes[index].plays.isEmpty {
      let isPart = episodes[index].episode.partOf != nil
      let runtime = isPart ? 0 : minutes(episodes[index].episode.runtime)
      for place in 0..<episodes[index].plays.count {
        viewings.append(
          Viewing(
            code: episodes[index].code, play: episodes[index].plays[place], isFirst: place == 0,
            isKnown: true, isPart: isPart, minutes: runtime, airDay: episodes[index].airDay))
      }
    }
    for (code, plays) in strayPlays {
      for (index, play) in plays.enumerated() {
        viewings.append(
          Viewing(
            code: code, play: play, isFirst: index == 0, isKnown: false, isPart: false,
            minutes: minutes(nil), airDay: nil))
      }
    }
    return viewings
  }
}
