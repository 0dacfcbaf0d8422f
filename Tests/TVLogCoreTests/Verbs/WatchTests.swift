import TVLogCore
import Testing

/// Today is 22 November 2026, 18:00.
@Suite struct WatchTests {
  private let aired: KeyValuePairs = [
    "S01E01-E04": "2024-01-01", "S02E01": "2026-11-22", "S02E02": "2026-11-29",
    "S00E01": "2024-01-03",
  ]

  private func watch(
    _ arguments: String..., watched: KeyValuePairs<String, String> = [:], on date: String = "today",
    at minute: Int? = nil, again: Bool = false, force: Bool = false,
    change: (inout Show) -> Void = { _ in }
  ) throws -> (lines: [String], outcome: WatchOutcome) {
    var show = Show.sample(aired: aired, watched: watched, change: change)
    let selection = try show.standing()
      .select(arguments.compactMap { EpisodeArgument($0) }, isForced: force)
    var options = WatchOptions(
      date: try #require(DateArgument(date, clock: .sample)), minute: minute)
    options.isAgain = again
    options.isForced = force
    let outcome = show.watch(selection, options: options, settings: .sample, clock: .sample)
    return (show.watchedLines, outcome)
  }

  @Test func `the day alone, with a time the minute`() throws {
    #expect(try watch("s01e01").lines == ["S01E01: 2026-11-22"])
    #expect(try watch("s01e01", at: 21 * 60 + 40).lines == ["S01E01: 2026-11-22T21:40"])
    #expect(try watch("s01e01", on: "2024-02").lines == ["S01E01: 2024-02"])
    #expect(try watch("s01e01", on: "unknown").lines == ["S01E01: unknown"])
  }

  @Test func `each episode's own day`() throws {
    #expect(
      try watch("s01e01-e02", on: "aired").lines == ["S01E01: 2024-01-01", "S01E02: 2024-01-08"])
  }

  @Test func `a single code with a play on that day is left, --again adds one`() throws {
    let same: KeyValuePairs = ["S01E01": "2026-11-22T10:00"]
    #expect(try watch("s01e01", watched: same).outcome.left == ["S01E01"])
    #expect(try watch("s01e01", watched: same).lines == ["S01E01: 2026-11-22T10:00"])
    #expect(
      try watch("s01e01", watched: same, again: true).lines == [
        "S01E01: 2026-11-22 2026-11-22T10:00"
      ])
    #expect(
      try watch("s01e01", watched: ["S01E01": "2026-11-21"]).lines == [
        "S01E01: 2026-11-21 2026-11-22"
      ])
    #expect(try watch("s01e01", watched: ["S01": "2026-11-22"]).outcome.left == ["S01E01"])
    #expect(
      try watch("s01e01", watched: ["S01E01": "unknown"], on: "unknown").outcome.left == ["S01E01"])
  }

  @Test func `a season leaves what has a play on that day already, whatever the run`() throws {
    let result = try watch("s01", watched: ["S01E02": "2025-03-01"], on: "2025-03-01") {
      $0.rewatching = ["2026-06-01"]
    }
    #expect(result.outcome.added.map(\.code) == ["S01E01", "S01E03", "S01E04"])
    #expect(result.outcome.left == ["S01E02"])
  }

  @Test func `the small hours of this evening are yet to come`() throws {
    let clock = Clock.at("2026-11-22T18:00", dayEnds: 240)
    func date(_ on: String, isForced: Bool = false) throws -> DateArgument {
      try WatchOptions(on: on, at: "00:30", isForced: isForced, clock: clock).date
    }
    #expect(throws: Failure.self) { try date("today") }
    #expect(try date("today", isForced: true) == .date(.day("2026-11-23")))
    #expect(try date("yesterday") == .date(.day("2026-11-22")))
    #expect(try date("2026-11-22") == .date(.day("2026-11-22")))
  }

  @Test func `a season adds plays only to episodes without one`() throws {
    let result = try watch("s01", watched: ["S01E02": "2024-02-01"])
    #expect(result.outcome.added.map(\.code) == ["S01E01", "S01E03", "S01E04"])
    #expect(result.outcome.left == ["S01E02"])
  }

  @Test func `in a run without one in the run`() throws {
    let result = try watch("s01", watched: ["S01E01-E02": "2024-02-01", "S01E02": "2026-11-20"]) {
      $0.rewatching = ["2026-11-01"]
    }
    #expect(result.outcome.left == ["S01E02"])
    #expect(result.outcome.added.map(\.code) == ["S01E01", "S01E03", "S01E04"])
  }

  @Test func `skipped ones, specials and parts are left out of all`() throws {
    let result = try watch("all") {
      $0.skipped = [.episode("S01E03")]
      $0.override("S01E02") { $0.partOf = "S01E01" }
    }
    #expect(result.outcome.added.map(\.code) == ["S01E01", "S01E04", "S02E01"])
    #expect(result.outcome.left == ["S01E02", "S01E03"])
    #expect(result.outcome.notAired == ["S02E02"])
  }

  @Test func `again of a season is once more for every one that is not skipped`() throws {
    let result = try watch("s01", watched: ["S01E01": "2024-02-01"], again: true) {
      $0.skipped = [.episode("S01E03")]
    }
    #expect(result.outcome.added.map(\.code) == ["S01E01", "S01E02", "S01E04"])
  }

  @Test func `named specials and skipped ones get their play`() throws {
    #expect(try watch("s00").outcome.added.map(\.code) == ["S00E01"])
    #expect(try watch("s01e03") { $0.skipped = [.episode("S01E03")] }.outcome.added.count == 1)
  }

  @Test func `up to a code`() throws {
    #expect(try watch("..s01e02").lines == ["S01E01: 2026-11-22", "S01E02: 2026-11-22"])
  }

  @Test func `what has not aired is refused, unless forced`() throws {
    #expect(try watch("s02e02").outcome.notAired == ["S02E02"])
    #expect(try watch("s02e02").lines == [])
    #expect(try watch("s02e02", force: true).lines == ["S02E02: 2026-11-22"])
    #expect(try watch("s02", force: true).outcome.added.count == 2)
    #expect(try watch("s09e09", force: true).lines == ["S09E09: 2026-11-22"])
  }

  @Test func `a show of 3,000 episodes`() throws {
    var show = Show.sample(
      aired: ["S01E01-E3000": "1950-01-01"], watched: ["S01E02": "2001", "S01E05-E09": "2002"])
    let selection = try show.standing().select([.key(.all)])
    let outcome = show.watch(
      selection, options: WatchOptions(date: .date(.day(today))), settings: .sample, clock: .sample)
    // 3,000 weeks since 1950 end in July 2007; six were played.
    #expect(outcome.added.count == 2_994)
    #expect(show.standing().progress.percent == 100)
  }
}
