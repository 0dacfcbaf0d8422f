import TVLogCore
import Testing

@Suite struct EpisodeKeyTests {
  @Test func `codes are read in any case and written in one`() {
    for text in ["S01E09", "s1e9", "1x09", "S1e09", "01X9"] {
      #expect(EpisodeCode(text)?.description == "S01E09")
    }
    #expect(("s2026e0301" as EpisodeCode).description == "S2026E301")
    #expect(("S00E01" as EpisodeCode).isSpecial == true)
    for text in [
      "S01", "E09", "S01E", "SxE", "S1E9x", "109", "1e9", "S01x09", "S-1E2", "S123456E1", "",
    ] {
      #expect(EpisodeCode(text) == nil, "\(text)")
    }
  }

  @Test(arguments: [
    ("S01E09", "S01E09"), ("s1e4-e9", "S01E04-E09"), ("1x04-09", "S01E04-E09"),
    ("s01e04-s01e09", "S01E04-E09"), ("S2", "S02"), ("s1-3", "S01-S03"), ("S01-S03", "S01-S03"),
    ("ALL", "all"), ("S00", "S00"), ("S2025", "S2025"), ("S01E100-E101", "S01E100-E101"),
  ])
  func `keys are read in every form`(text: String, written: String) {
    #expect(EpisodeKey(text)?.description == written)
    #expect(EpisodeKey(written)?.description == written)
  }

  @Test(arguments: [
    "S01E09-E04", "S01E04-E04", "S01E04-S02E09", "S03-S01", "S01-", "S01E04-", "every", "S01..", "",
    "S01E01-E5002", "as01", "alS01E02", "allS01", "a", "al",
  ])
  func `other texts are no key`(text: String) {
    #expect(EpisodeKey(text) == nil)
  }

  @Test func `random keys make the round trip`() {
    var random = Seeded(5)
    for _ in 0..<2_000 {
      let key = EpisodeKey.random(seasons: 0...120, numbers: 0...400, using: &random)
      #expect(EpisodeKey(key.description) == key)
    }
  }

  @Test func `what a key names`() {
    #expect(EpisodeKey("S01-S03")?.contains("S02E07") == true)
    #expect(EpisodeKey("S01-S03")?.contains("S04E01") == false)
    #expect(EpisodeKey("S01E02-E04")?.contains("S01E04") == true)
    #expect(EpisodeKey("S01E02-E04")?.contains("S02E03") == false)
    #expect(EpisodeKey("all")?.contains("S09E01") == true)
    #expect(EpisodeKey("all")?.contains("S00E01") == false)
    #expect(EpisodeKey("S00")?.contains("S00E01") == true)
  }

  @Test func `the exact keys of some codes`() {
    let codes: [EpisodeCode] = [
      "S01E05", "S01E02", "S01E03", "S02E01", "S01E03", "S01E06", "S02E03",
    ]
    let keys = EpisodeKey.keys(for: codes).map(\.description)
    #expect(keys == ["S01E02-E03", "S01E05-E06", "S02E01", "S02E03"])
    #expect(EpisodeKey.keys(for: []).isEmpty)
  }

  @Test func `all first, then by season, the broader key first`() {
    let ordered = ["all", "S00E01", "S01-S03", "S01", "S01E01-E03", "S01E01-E02", "S01E01", "S02"]
      .compactMap { EpisodeKey($0) }
    #expect(ordered.reversed().sorted() == ordered)
  }
}

extension EpisodeKey {
  static func random(
    seasons: ClosedRange<Int>, numbers: ClosedRange<Int>, using random: inout Seeded
  ) -> EpisodeKey {
    let season = Int.random(in: seasons, using: &random)
    let first = Int.random(in: numbers, using: &random)
    switch Int.random(in: 0...9, using: &random) {
    case 0: return .all
    case 1: return .seasons(season...season)
    case 2: return .seasons(season...min(season + 1, seasons.upperBound))
    case 3...5 where first < numbers.upperBound:
      return .range(
        season: season, first...Int.random(in: first + 1...numbers.upperBound, using: &random))
    default: return .episode(EpisodeCode(season: season, number: first))
    }
  }
}
