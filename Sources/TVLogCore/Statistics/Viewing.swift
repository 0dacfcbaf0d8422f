/// One play as statistics look at it: small and flat, since a library has a great many.
public struct Viewing: Sendable {
  public let code: EpisodeCode
  public let date: PlayDate
  /// The oldest play of the episode, `unknown` being the oldest of all.
  public let isFirst: Bool
  /// Written as a range or seasons: a note in bulk is no sitting.
  public let isBulk: Bool
  /// The list has the episode, or there is no list.
  public let isKnown: Bool
  /// The other half of a broadcast that is timed and counted as a sitting with its whole.
  public let isPart: Bool
  /// Nil where the runtime is not known.
  public let minutes: Int?
  /// In the person's zone; nil where it is not known or the list lacks the episode.
  public let airDay: Day?

  /// A first play that was noted on its own, of a regular episode: what lags and binges look at.
  var isFirstSitting: Bool { isFirst && !isBulk && !code.isSpecial }
}

/// One show and all its plays.
struct ShowViewings: Sendable {
  let standing: Standing
  let shared: SharedShow
  let viewings: [Viewing]

  init(_ standing: Standing) {
    self.standing = standing
    shared = SharedShow(standing.show)
    var viewings: [Viewing] = []
    viewings.reserveCapacity(standing.episodes.count)
    standing.forEachViewing { viewing, _ in viewings.append(viewing) }
    self.viewings = viewings
  }
}

extension Standing {
  /// Every play of every run with its key, in the order of the episodes, then of codes that the list lacks.
  func forEachViewing(_ body: (Viewing, EpisodeKey) -> Void) {
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
        let play = episodes[index].plays[place]
        body(
          Viewing(
            code: episodes[index].code, date: play.date, isFirst: place == 0, isBulk: play.isBulk,
            isKnown: true, isPart: isPart, minutes: runtime, airDay: episodes[index].airDay),
          play.key)
      }
    }
    for (code, plays) in strayPlays {
      for (index, play) in plays.enumerated() {
        body(
          Viewing(
            code: code, date: play.date, isFirst: index == 0, isBulk: play.isBulk, isKnown: false,
            isPart: false, minutes: minutes(nil), airDay: nil),
          play.key)
      }
    }
  }
}
