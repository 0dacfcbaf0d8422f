/// What a key of `watched` or an entry of `skipped` names: one episode, a range, seasons or `all`.
public enum EpisodeKey: Hashable, Sendable {
  case episode(EpisodeCode)
  /// Numbers of one season, first to last.
  case range(season: Int, ClosedRange<Int>)
  case seasons(ClosedRange<Int>)
  case all

  /// The longest range that a key may name, so that a slip of the finger stays harmless.
  public static let longestRange = 5_000

  /// Whether episodes are named one by one: what it names does not depend on the episode list.
  public var isExact: Bool {
    switch self {
    case .episode, .range: true
    case .seasons, .all: false
    }
  }

  /// One episode is narrower than a range, a range than seasons, seasons than `all`
  /// (docs/meaning.md, "Overlapping keys").
  var breadth: Int {
    switch self {
    case .episode: 0
    case .range: 1
    case .seasons: 2
    case .all: 3
    }
  }

  /// The codes of an exact key; nil where the episode list decides.
  public var exactCodes: [EpisodeCode]? {
    switch self {
    case .episode(let code): [code]
    case .range(let season, let numbers):
      numbers.map { EpisodeCode(season: season, number: $0) }
    case .seasons, .all: nil
    }
  }

  public func contains(_ code: EpisodeCode) -> Bool {
    switch self {
    case .episode(let own): own == code
    case .range(let season, let numbers): code.season == season && numbers.contains(code.number)
    case .seasons(let seasons): seasons.contains(code.season)
    case .all: !code.isSpecial
    }
  }

  /// The exact keys for some codes: runs of neighbours as ranges, in order.
  public static func keys(for codes: some Sequence<EpisodeCode>) -> [EpisodeKey] {
    var keys: [EpisodeKey] = []
    for code in Set(codes).sorted() {
      switch keys.last {
      case .episode(let last)? where last.isFollowed(by: code):
        keys[keys.count - 1] = .range(season: code.season, last.number...code.number)
      case .range(let season, let numbers)?
      where EpisodeCode(season: season, number: numbers.upperBound).isFollowed(by: code):
        keys[keys.count - 1] = .range(season: season, numbers.lowerBound...code.number)
      default: keys.append(.episode(code))
      }
    }
    return keys
  }
}

extension EpisodeCode {
  fileprivate func isFollowed(by other: EpisodeCode) -> Bool {
    other.season == season && other.number == number + 1
  }
}

extension EpisodeKey: Comparable {
  /// `all` first, then by season and number, the broader key first.
  public static func < (lhs: EpisodeKey, rhs: EpisodeKey) -> Bool { lhs.order < rhs.order }

  private var order: (season: Int, first: Int, last: Int) {
    switch self {
    case .all: (-1, 0, 0)
    case .seasons(let seasons): (seasons.lowerBound, -1, -seasons.upperBound)
    case .range(let season, let numbers): (season, numbers.lowerBound, -numbers.upperBound)
    case .episode(let code): (code.season, code.number, 0)
    }
  }
}

extension EpisodeKey: TextValue {
  /// Reads `S01E09`, `S01E04-E09`, `S02`, `S01-S03` and `all`, in any case.
  public init?(_ text: TextBytes) {
    if let code = EpisodeCode(canonical: text) {
      self = .episode(code)
      return
    }
    var reader = TextReader(text)
    guard let key = reader.all() ?? reader.episodeKey(), reader.isAtEnd else { return nil }
    self = key
  }

  public var description: String {
    switch self {
    case .episode(let code): code.description
    case .range(let season, let numbers):
      "\(EpisodeCode(season: season, number: numbers.lowerBound))-E\(padded(numbers.upperBound, to: 2))"
    case .seasons(let seasons) where seasons.count == 1:
      EpisodeCode.seasonName(seasons.lowerBound)
    case .seasons(let seasons):
      "\(EpisodeCode.seasonName(seasons.lowerBound))-\(EpisodeCode.seasonName(seasons.upperBound))"
    case .all: "all"
    }
  }
}

extension TextReader {
  /// Takes `all`, or nothing.
  fileprivate mutating func all() -> EpisodeKey? {
    var attempt = self
    guard attempt.take("a"), attempt.take("l"), attempt.take("l") else { return nil }
    self = attempt
    return .all
  }

  mutating func episodeKey() -> EpisodeKey? {
    var attempt = self
    if let code = attempt.episodeCode() {
      self = attempt
      guard take("-") else { return .episode(code) }
      guard let last = lastOfRange(from: code), last > code.number,
        last - code.number < EpisodeKey.longestRange
      else { return nil }
      return .range(season: code.season, code.number...last)
    }
    guard let first = season() else { return nil }
    guard take("-") else { return .seasons(first...first) }
    _ = take("s")
    guard let last = number(most: 5), last > first else { return nil }
    return .seasons(first...last)
  }

  /// Takes `E09`, `09`, or `S01E09` of the same season.
  private mutating func lastOfRange(from first: EpisodeCode) -> Int? {
    var attempt = self
    if let code = attempt.episodeCode() {
      self = attempt
      return code.season == first.season ? code.number : nil
    }
    _ = take("e")
    return number(most: 5)
  }
}
