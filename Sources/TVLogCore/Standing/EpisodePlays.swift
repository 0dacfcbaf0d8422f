/// All plays of one episode.
public struct EpisodePlays: Equatable, Sendable {
  public var code: EpisodeCode
  /// Oldest first.
  public var plays: Few<EpisodePlay>

  var dates: [PlayDate] { plays.map(\.date) }

  init(_ code: EpisodeCode, _ dates: Few<PlayDate>, key: EpisodeKey) {
    self.code = code
    let isSorted = dates.indices.dropFirst().allSatisfy { dates[$0 - 1] <= dates[$0] }
    plays = (isSorted ? dates : Few(dates.sorted())).each { EpisodePlay($0, key: key) }
  }

  /// Adds what a broader key says and no narrower one has told.
  mutating func add(_ broader: EpisodePlays) {
    let untold = broader.plays.filter { play in !plays.contains { $0.covers(play) } }
    plays = Few((plays + untold).sorted { $0.date < $1.date })
  }
}

extension Show {
  /// Every play of every episode, also of codes that `episodes` lacks.
  public func plays(at clock: Clock) -> [EpisodeCode: Few<EpisodePlay>] {
    Dictionary(playsByCode(at: clock).map { ($0.code, $0.plays) }) { first, _ in first }
  }

  /// Every play, in the order of the codes, each code once.
  ///
  /// A file that names each episode once and in order, as tvlog writes it, is only copied.
  public func playsByCode(at clock: Clock) -> [EpisodePlays] {
    var told: [EpisodePlays] = []
    told.reserveCapacity(watched.count)
    for index in watched.indices {
      tell(watched[index].key, watched[index].plays, to: &told, at: clock)
    }
    return told.isInOrder ? told : told.sorted { $0.isTold(before: $1) }.united()
  }

  /// Adds what one pair of `watched` says of each episode that it names.
  private func tell(
    _ key: EpisodeKey, _ plays: Few<PlayDate>, to told: inout [EpisodePlays], at clock: Clock
  ) {
    if plays.isEmpty { return }
    if case .episode(let code) = key {
      told.append(EpisodePlays(code, plays, key: key))
    } else if let codes = key.exactCodes {
      told += codes.map { EpisodePlays($0, plays, key: key) }
    } else {
      told += episodes.compactMap { episode in
        let dates = plays.filter { isNamed(episode, by: key, playedOn: $0, at: clock) }
        return dates.isEmpty ? nil : EpisodePlays(episode.code, Few(dates), key: key)
      }
    }
  }

  /// Whether a season key or `all` means an episode: aired by the end of the play's date (undated: by
  /// `added`, else now).
  private func isNamed(
    _ episode: Episode, by key: EpisodeKey, playedOn date: PlayDate, at clock: Clock
  ) -> Bool {
    guard key.contains(episode.code), !episode.isGone, clock.hasAired(episode.aired) else {
      return false
    }
    guard let deadline = date.span?.upperBound ?? added, let aired = episode.aired else {
      return true
    }
    return aired.day(in: clock.zone) <= deadline
  }

  /// What a key stands for: the codes themselves, or of seasons the episodes that it means.
  public func codes(of key: EpisodeKey, playedOn date: PlayDate, at clock: Clock) -> [EpisodeCode] {
    key.exactCodes
      ?? episodes.filter { isNamed($0, by: key, playedOn: date, at: clock) }.map(\.code)
  }
}

extension EpisodePlays {
  /// Narrow keys first within an episode, so that the order of the file means nothing.
  fileprivate func isTold(before other: EpisodePlays) -> Bool {
    if code != other.code { return code < other.code }
    guard let own = plays.first?.key, let others = other.plays.first?.key else { return false }
    return (own.breadth, own) < (others.breadth, others)
  }
}

extension [EpisodePlays] {
  fileprivate var isInOrder: Bool {
    indices.dropFirst().allSatisfy { self[$0 - 1].code < self[$0].code }
  }

  /// One element a code.
  fileprivate func united() -> [EpisodePlays] {
    reduce(into: []) { united, claim in
      if united.last?.code == claim.code {
        united[united.count - 1].add(claim)
      } else {
        united.append(claim)
      }
    }
  }
}
