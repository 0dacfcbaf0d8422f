import TVLogCore
import Testing

@Suite struct UnwatchTests {
  private func unwatch(
    _ argument: String, watched: KeyValuePairs<String, String>, on date: PlayDate? = nil,
    all: Bool = false
  ) throws -> [String] {
    var show = Show.sample(aired: ["S01E01-E06": "2024-01-01"], watched: watched)
    let selection = try show.standing().select([try #require(EpisodeArgument(argument))])
    _ = try show.unwatch(selection, on: date, all: all, clock: .sample)
    return show.watchedLines
  }

  @Test func `the only play`() throws {
    #expect(
      try unwatch("s01e01", watched: ["S01E01": "2024-02-01", "S01E02": "2024"]) == ["S01E02: 2024"]
    )
    #expect(try unwatch("s01e01", watched: ["S01E01": "unknown"]) == [])
    #expect(try unwatch("s01e09", watched: ["S01E09": "2024"]) == [])
  }

  @Test func `several are named, and nothing is taken`() throws {
    let several = UnwatchError.several("S01E01", plays: ["2024-02-01", "2025-02-01"])
    #expect(throws: several) { try unwatch("s01e01", watched: ["S01E01": "2024-02-01 2025-02-01"]) }
    var show = Show.sample(
      aired: ["S01E01-E02": "2024-01-01"], watched: ["S01E01": "2024", "S01E02": "2024 2025"])
    let before = show
    let season = try show.standing().select([.key(.seasons(1...1))])
    #expect(throws: UnwatchError.several("S01E02", plays: ["2024", "2025"])) {
      try show.unwatch(season, on: nil, all: false, clock: .sample)
    }
    #expect(show == before)
  }

  @Test func `the one of a date, or all`() throws {
    let watched: KeyValuePairs = ["S01E01": "2024-02-01T21:00 2025-02-01"]
    #expect(try unwatch("s01e01", watched: watched, on: "2024-02-01") == ["S01E01: 2025-02-01"])
    #expect(
      try unwatch("s01e01", watched: watched, on: "2025-02-01") == ["S01E01: 2024-02-01T21:00"])
    #expect(try unwatch("s01e01", watched: watched, all: true) == [])
    #expect(
      throws: UnwatchError.notPlayedOn("S01E01", "2023", plays: ["2024-02-01T21:00", "2025-02-01"])
    ) { try unwatch("s01e01", watched: watched, on: "2023") }
  }

  @Test func `never played`() {
    #expect(throws: UnwatchError.notPlayed("S01E02")) {
      try unwatch("s01e02", watched: ["S01E01": "2024"])
    }
    #expect(throws: UnwatchError.notPlayed("S01E02")) {
      try unwatch("s01e02", watched: ["S01E01": "2024"], on: "2024")
    }
  }

  @Test func `a season passes over what has no such play`() throws {
    #expect(try unwatch("s01", watched: ["S01E01": "2024", "S01E03": "2025"]) == [])
    #expect(
      try unwatch("s01", watched: ["S01E01": "2024", "S01E03": "2025"], on: "2024") == [
        "S01E03: 2025"
      ])
  }

  @Test func `out of a range and a season the exact rest stays`() throws {
    #expect(
      try unwatch("s01e03", watched: ["S01E01-E06": "2024-06-01"])
        == ["S01E01-E02: 2024-06-01", "S01E04-E06: 2024-06-01"])
    #expect(
      try unwatch("s01e01-e05", watched: ["S01": "2024-06-01"]) == ["S01E06: 2024-06-01"])
    #expect(try unwatch("s01", watched: ["all": "2024-06-01"]) == [])
  }
}
