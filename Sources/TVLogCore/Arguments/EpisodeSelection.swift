/// The episodes that some arguments name in one show.
public struct EpisodeSelection: Equatable, Sendable {
  /// In the order of the arguments, each once.
  public var codes: [EpisodeCode] = []
  /// Those among them that were named one by one; the others came with a season, a range or `all`.
  public var single: Set<EpisodeCode> = []

  public init(codes: [EpisodeCode] = [], single: Set<EpisodeCode> = []) {
    self.codes = codes
    self.single = single
  }
}

/// Why an argument names no episode.
public enum EpisodeLookupError: Error, Equatable, Sendable {
  /// With the nearest codes there are.
  case noEpisode(EpisodeCode, near: [EpisodeCode])
  case noSeason(Int, known: [Int])
  case noOrdinal(Int, known: Int)
  case noneAired(Day)
  /// Nothing is left to watch; with the next that has a date.
  case nothingNext(EpisodeCode?, Airdate?)
  /// The show has no episode list: only codes and ranges name anything.
  case noList
}

extension Standing {
  /// The episodes that arguments name.
  ///
  /// `isForced`: codes that the episode list lacks are taken as they are.
  public func select(
    _ arguments: [EpisodeArgument], isForced: Bool = false
  ) throws(EpisodeLookupError) -> EpisodeSelection {
    var selection = EpisodeSelection()
    var seen: Set<EpisodeCode> = []
    for argument in arguments {
      let codes = try self.codes(for: argument, isForced: isForced)
      selection.codes += codes.filter { seen.insert($0).inserted }
      if argument.isSingle { selection.single.formUnion(codes) }
    }
    return selection
  }

  private func codes(
    for argument: EpisodeArgument, isForced: Bool
  ) throws(EpisodeLookupError) -> [EpisodeCode] {
    if case .key(let key) = argument, let codes = key.exactCodes {
      if !isForced, let missing = codes.first(where: { !isKnown($0) }) { throw noEpisode(missing) }
      return codes
    }
    if isListUnknown { throw .noList }
    switch argument {
    case .key(.seasons(let seasons)): return try codes(ofSeasons: seasons)
    case .key: return regular.map(\.code)
    case .next: return [try nextCode]
    case .upTo(let code): return try codes(upTo: code)
    case .ordinal(let number):
      guard number <= regular.count else { throw .noOrdinal(number, known: regular.count) }
      return [regular[number - 1].code]
    case .aired(let day): return try codes(airedOn: day)
    }
  }

  private func isKnown(_ code: EpisodeCode) -> Bool {
    isListUnknown || show.episode(code) != nil || strayPlays[code] != nil
  }

  private var regular: [EpisodeStanding] {
    episodes.filter { !$0.code.isSpecial && !$0.episode.isGone }
  }

  private func codes(ofSeasons seasons: ClosedRange<Int>) throws(EpisodeLookupError)
    -> [EpisodeCode]
  {
    let known = Set(episodes.map(\.code.season))
    if let missing = seasons.first(where: { !known.contains($0) }) {
      throw .noSeason(missing, known: known.sorted())
    }
    return episodes.filter { seasons.contains($0.code.season) && !$0.episode.isGone }.map(\.code)
  }

  private var nextCode: EpisodeCode {
    get throws(EpisodeLookupError) {
      let next = nextEpisode
      guard let next, next.isWatchable else {
        throw .nothingNext(next?.episode.code, next?.episode.aired)
      }
      return next.episode.code
    }
  }

  /// The regular ones that stand before it, and itself.
  private func codes(upTo code: EpisodeCode) throws(EpisodeLookupError) -> [EpisodeCode] {
    guard let place = episodes.firstIndex(where: { $0.code == code }) else { throw noEpisode(code) }
    return episodes[...place]
      .filter { $0.code == code || !$0.code.isSpecial && !$0.episode.isGone }.map(\.code)
  }

  /// A special only where no regular one aired that day.
  private func codes(airedOn day: Day) throws(EpisodeLookupError) -> [EpisodeCode] {
    let codes = episodes.filter { $0.airDay == day && !$0.episode.isGone }.map(\.code)
    if codes.isEmpty { throw .noneAired(day) }
    let regular = codes.filter { !$0.isSpecial }
    return regular.isEmpty ? codes : regular
  }

  /// At most three: the same number in other seasons counts less than neighbours in the same one.
  private func noEpisode(_ code: EpisodeCode) -> EpisodeLookupError {
    let near = episodes.map(\.code).sorted {
      ($0.distance(to: code), $0) < ($1.distance(to: code), $1)
    }
    return .noEpisode(code, near: near.prefix(3).sorted())
  }
}

extension EpisodeCode {
  fileprivate func distance(to other: EpisodeCode) -> Int {
    abs(season - other.season) * 1_000 + abs(number - other.number)
  }
}
