/// Where an episode stands in its show, written `S01E09`; season 0 holds the specials.
public struct EpisodeCode: Hashable, Sendable {
  // A library holds a million of them.
  private let storedSeason: Int32
  private let storedNumber: Int32

  public var season: Int { Int(storedSeason) }
  public var number: Int { Int(storedNumber) }

  /// Seasons may be years, and daily shows have hundreds of episodes in each.
  public static let limit = 99_999

  public init(season: Int, number: Int) {
    storedSeason = Int32(clamping: season)
    storedNumber = Int32(clamping: number)
  }

  public var isSpecial: Bool { season == 0 }
}

extension EpisodeCode: Comparable {
  /// By season, then by number; neither is negative.
  var order: Int64 { Int64(storedSeason) << 32 | Int64(storedNumber) }

  public static func < (lhs: EpisodeCode, rhs: EpisodeCode) -> Bool {
    lhs.order < rhs.order
  }
}

extension EpisodeCode: TextValue {
  /// Reads `S01E09`, `s1e9` and `1x09`.
  public init?(_ text: TextBytes) {
    if let code = EpisodeCode(canonical: text) {
      self = code
      return
    }
    var reader = TextReader(text)
    guard let code = reader.episodeCode(), reader.isAtEnd else { return nil }
    self = code
  }

  /// Reads `S01E09` alone, as nearly all codes are written.
  @inline(__always)
  init?(canonical text: TextBytes) {
    guard text.count == 6, text[0] == UInt8(ascii: "S"), let season = text.twoDigits(at: 1),
      text[3] == UInt8(ascii: "E"), let number = text.twoDigits(at: 4)
    else { return nil }
    self.init(season: season, number: number)
  }

  public var description: String {
    EpisodeCode.seasonName(season) + "E" + padded(number, to: 2)
  }

  /// `S01`, at least two digits.
  public static func seasonName(_ season: Int) -> String { "S" + padded(season, to: 2) }
}

extension TextReader {
  /// Takes `S01E09`, `s1e9` or `1x09`.
  mutating func episodeCode() -> EpisodeCode? {
    let hasPrefix = take("s")
    guard let season = number(most: 5), take(hasPrefix ? "e" : "x"), let number = number(most: 5)
    else { return nil }
    return EpisodeCode(season: season, number: number)
  }

  /// Takes `S01`.
  mutating func season() -> Int? {
    take("s") ? number(most: 5) : nil
  }
}
