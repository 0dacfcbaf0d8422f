import TVLogCore
import Testing

@Suite struct EpisodeArgumentTests {
  @Test(arguments: [
    ("s02e03", "S02E03"), ("2x03", "S02E03"), ("S02", "S02"), ("s01e04-e09", "S01E04-E09"),
    ("Next", "next"), ("ALL", "all"), ("..s02e03", "..S02E03"), ("#41", "#41"),
    ("2022-02-18", "2022-02-18"), ("s1-s2", "S01-S02"),
  ])
  func `forms`(text: String, written: String) {
    #expect(EpisodeArgument(text)?.description == written)
    #expect(EpisodeArgument(written)?.description == written)
  }

  @Test(arguments: [
    "severance", "24", "#0", "#", "..", "..s02", "2022-02", "next-of-kin", "", "s02e03x", "#-1",
  ])
  func `what is no episode begins the next show`(text: String) {
    #expect(EpisodeArgument(text) == nil)
  }

  private let show = Show.sample(
    aired: [
      "S01E01-E03": "2026-10-01", "S02E01": "2026-11-22", "S02E02": "2026-11-29",
      "S00E01": "2026-10-09",
      "S00E02": "2026-10-15", "S00E03": "2026-12-01",
    ], watched: ["S01E01": "2026-11-01", "S01E09": "2026-11-01"])

  private func select(_ texts: String..., isForced: Bool = false) throws -> String {
    let selection = try show.standing()
      .select(texts.compactMap { EpisodeArgument($0) }, isForced: isForced)
    return selection.codes.map { "\($0)\(selection.single.contains($0) ? "" : "*")" }
      .joined(separator: " ")
  }

  @Test func `what arguments name; a star came with others`() throws {
    #expect(try select("s01e02") == "S01E02")
    #expect(try select("s01") == "S01E01* S01E02* S01E03*")
    #expect(try select("s01e01-e02", "s01e02", "s02e01") == "S01E01* S01E02 S02E01")
    #expect(try select("all") == "S01E01* S01E02* S01E03* S02E01* S02E02*")
    #expect(try select("..s02e01") == "S01E01* S01E02* S01E03* S02E01*")
    #expect(try select("next") == "S01E02")
    #expect(try select("#4") == "S02E01")
    #expect(try select("s00") == "S00E01* S00E02* S00E03*")
  }

  @Test func `up to a special: what stands before it, and itself`() throws {
    #expect(try select("..s00e01") == "S01E01* S01E02* S00E01*")
  }

  @Test func `a date is the regular episode of that day, else the special`() throws {
    #expect(try select("2026-10-15") == "S01E03")
    #expect(try select("2026-10-09") == "S00E01")
    #expect(throws: EpisodeLookupError.noneAired("2026-10-10")) { try select("2026-10-10") }
  }

  @Test func `errors name the nearest`() throws {
    #expect(throws: EpisodeLookupError.noEpisode("S01E04", near: ["S01E01", "S01E02", "S01E03"])) {
      try select("s01e04")
    }
    #expect(throws: EpisodeLookupError.noEpisode("S01E04", near: ["S01E01", "S01E02", "S01E03"])) {
      try select("s01e02-e05")
    }
    #expect(throws: EpisodeLookupError.noEpisode("S02E05", near: ["S01E03", "S02E01", "S02E02"])) {
      try select("..s02e05")
    }
    #expect(throws: EpisodeLookupError.noSeason(3, known: [0, 1, 2])) { try select("s02-s04") }
    #expect(throws: EpisodeLookupError.noOrdinal(6, known: 5)) { try select("#6") }
  }

  @Test func `a stray play may be named, and with force any code`() throws {
    #expect(try select("s01e09") == "S01E09")
    #expect(try select("s07e07-e08", isForced: true) == "S07E07* S07E08*")
  }

  @Test func `nothing is next`() throws {
    let done = Show.sample(
      aired: ["S01E01": "2026-10-01", "S01E02": "2026-12-01"], watched: ["S01E01": "2026"])
    #expect(throws: EpisodeLookupError.nothingNext("S01E02", Airdate("2026-12-01"))) {
      try done.standing().select([.next])
    }
    let over = Show.sample(aired: ["S01E01": "2026-10-01"], watched: ["S01E01": "2026"])
    #expect(throws: EpisodeLookupError.nothingNext(nil, nil)) {
      try over.standing().select([.next])
    }
  }

  @Test func `without an episode list only codes and ranges name anything`() throws {
    let standing = Show.sample(watched: ["S01E01": "2026"]).standing()
    let codes = try standing.select([.key(.range(season: 1, 2...3))]).codes
    #expect(codes == ["S01E02", "S01E03"])
    for text in ["next", "all", "s01", "..s01e05", "#1", "2026-10-01"] {
      #expect(throws: EpisodeLookupError.noList) {
        try standing.select([try #require(EpisodeArgument(text))])
      }
    }
  }

  @Test func `gone episodes come with no season`() throws {
    var show = show
    show.override("S01E02") { $0.isGone = true }
    #expect(try show.standing().select([.key(.seasons(1...1))]).codes == ["S01E01", "S01E03"])
    #expect(try show.standing().select([.ordinal(2)]).codes == ["S01E03"])
  }
}
