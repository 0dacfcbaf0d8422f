/// What a person types for episodes: `s02e03`, `2x03`, `s02`, `s01e04-e09`, `next`, `all`, `..s02e03`,
/// `#41` or a date.
package enum EpisodeArgument: Hashable, Sendable {
  case key(EpisodeKey)
  case next
  /// From the first episode up to this one.
  case upTo(EpisodeCode)
  /// The so-manieth regular episode, from 1.
  case ordinal(Int)
  case aired(Day)
}

extension EpisodeArgument: LosslessStringConvertible {
  package init?(_ description: String) {
    let text = description.lowercased()
    if text == "next" {
      self = .next
    } else if text.hasPrefix(".."), let code = EpisodeCode(String(text.dropFirst(2))) {
      self = .upTo(code)
    } else if text.hasPrefix("#"), let number = Int(text.dropFirst()), number > 0 {
      self = .ordinal(number)
    } else if let day = Day(text) {
      self = .aired(day)
    } else if let key = EpisodeKey(text) {
      self = .key(key)
    } else {
      return nil
    }
  }

  package var description: String {
    switch self {
    case .key(let key): key.description
    case .next: "next"
    case .upTo(let code): "..\(code)"
    case .ordinal(let number): "#\(number)"
    case .aired(let day): day.description
    }
  }
}

/// The episodes that some arguments name in one show.
package struct EpisodeSelection: Equatable, Sendable {
  /// In the order of the arguments, each once.
  package var codes: [EpisodeCode] = []
  /// Those among them that were named one by one; the others came with a season, a range or `all`.
  package var single: Set<EpisodeCode> = []
}

/// Why an argument names no episode.
package enum EpisodeLookupError: Error, Equatable, Sendable {
  /// With the nearest codes there are.
  case noEpisode(EpisodeCode, near: [EpisodeCode])
  case noSeason(Int, known: [Int])
  case noOrdinal(Int, known: Int)
  case noneAired(Day)
  /// Nothing is left to watch; with the next that has a date.
  case nothingNext(EpisodeCode?, Airdate?)
  /// The show has no episode list, so a season or `all` names nothing.
  case noList
}

extension Standing {
  /// The episodes that arguments name.
  ///
  /// `isForced`: codes that the episode list lacks are taken as they are.
  package func select(
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
    switch argument {
    case .key(.episode(let code)), .upTo(let code):
      guard isListUnknown || isForced || show.episode(code) != nil else {
        throw .noEpisode(code, near: codesNear(code))
      }
      return argument.isSingle ? [code] : regular.map(\.code).filter { $0 <= code }
    case .key(.range(let season, let numbers)):
      let codes = numbers.map { EpisodeCode(season: season, number: $0) }
      let missing = codes.first { show.episode($0) == nil }
      guard let missing, !isListUnknown, !isForced else { return codes }
      throw .noEpisode(missing, near: codesNear(missing))
    case .key(.seasons(let seasons)): return try codes(ofSeasons: seasons)
    case .key(.all):
      guard !isListUnknown else { throw .noList }
      return regular.map(\.code)
    case .next:
      if let next = nextEpisode, next.isWatchable { return [next.standing.code] }
      throw .nothingNext(nextEpisode?.standing.code, nextEpisode?.episode.aired)
    case .ordinal(let number):
      guard number <= regular.count else { throw .noOrdinal(number, known: regular.count) }
      return [regular[number - 1].code]
    case .aired(let day):
      let codes = episodes.filter { $0.airDay(in: clock.zone) == day }.map(\.code)
      guard !codes.isEmpty else { throw .noneAired(day) }
      return codes
    }
  }

  private func codes(ofSeasons seasons: ClosedRange<Int>) throws(EpisodeLookupError) -> [EpisodeCode] {
    guard !isListUnknown else { throw .noList }
    let known = Set(episodes.map(\.code.season))
    if let missing = seasons.first(where: { !known.contains($0) }) {
      throw .noSeason(missing, known: known.sorted())
    }
    return episodes.filter { seasons.contains($0.code.season) && !$0.episode.isGone }.map(\.code)
  }

  private var regular: [EpisodeStanding] {
    episodes.filter { !$0.code.isSpecial && !$0.episode.isGone }
  }

  /// At most three: the same number in other seasons counts less than neighbours in the same one.
  private func codesNear(_ code: EpisodeCode) -> [EpisodeCode] {
    let near = episodes.map(\.code).sorted {
      ($0.distance(to: code), $0) < ($1.distance(to: code), $1)
    }
    return near.prefix(3).sorted()
  }
}

extension EpisodeArgument {
  /// Names one episode rather than a stretch of them.
  package var isSingle: Bool {
    switch self {
    case .key(.episode), .next, .ordinal, .aired: true
    case .key, .upTo: false
    }
  }
}

extension EpisodeCode {
  fileprivate func distance(to other: EpisodeCode) -> Int {
    abs(season - other.season) * 1_000 + abs(number - other.number)
  }
}
