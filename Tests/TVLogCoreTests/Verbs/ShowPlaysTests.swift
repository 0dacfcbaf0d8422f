import TVLogCore
import Testing

@Suite struct ShowPlaysTests {
  private let aired: KeyValuePairs = ["S01E01-E08": "2021-01-01", "S02E01-E02": "2022-01-01"]

  private func lines(
    _ watched: KeyValuePairs<String, String>, set dates: [PlayDate], of code: EpisodeCode
  ) -> [String] {
    var show = Show.sample(aired: aired, watched: watched)
    show.setPlays(dates, of: code, at: .sample)
    return show.watchedLines
  }

  @Test func `a new key stands before the first that comes after it`() {
    #expect(
      lines(["S01E01": "2022", "S01E03": "2022"], set: ["2022-01-01"], of: "S01E02")
        == ["S01E01: 2022", "S01E02: 2022-01-01", "S01E03: 2022"])
    #expect(lines([:], set: ["2022-01-01"], of: "S01E02") == ["S01E02: 2022-01-01"])
  }

  @Test func `plays are written oldest first, unknown in front, others keep their order`() {
    #expect(
      lines(
        ["S01E01": "2022-02-01 2021-01-01"], set: ["2021-01-01", "2022-02-01", "unknown"],
        of: "S01E01")
        == ["S01E01: unknown 2022-02-01 2021-01-01"])
    #expect(
      lines(["S01E01": "2022-02-01"], set: ["2023-01-01", "2022-02-01"], of: "S01E01")
        == ["S01E01: 2022-02-01 2023-01-01"])
  }

  @Test func `no key is left empty`() {
    #expect(lines(["S01E01": "2022-02-01"], set: [], of: "S01E01") == [])
  }

  @Test func `beside a broader key the own one tells what that does not`() {
    #expect(
      lines(["S01": "2022-02-01"], set: ["2022-02-01", "2023-01-01"], of: "S01E02")
        == ["S01: 2022-02-01", "S01E02: 2023-01-01"])
    // An own key wins over `unknown`, so it must say that too.
    #expect(
      lines(["S01": "unknown"], set: ["unknown", "2023-01-01"], of: "S01E02")
        == ["S01: unknown", "S01E02: unknown 2023-01-01"])
    #expect(
      lines(["S01": "unknown"], set: ["2023-01-01"], of: "S01E02") == [
        "S01: unknown", "S01E02: 2023-01-01",
      ])
  }

  @Test func `a range is split into the exact rest`() {
    #expect(
      lines(["S01E04-E07": "2022-04-08"], set: [], of: "S01E05") == [
        "S01E04: 2022-04-08", "S01E06-E07: 2022-04-08",
      ])
    #expect(
      lines(["S01E04-E07": "2022-04-08"], set: ["2022-04-09"], of: "S01E04")
        == ["S01E04: 2022-04-09", "S01E05-E07: 2022-04-08"])
  }

  @Test func `only a key that says what is no longer so is split`() {
    #expect(
      lines(
        ["S01": "2022-11", "S01E02-E04": "2024-09-07"], set: ["2024-09-07"], of: "S01E04")
        == ["S01E01-E03: 2022-11", "S01E02-E04: 2024-09-07", "S01E05-E08: 2022-11"])
  }

  @Test func `a season of which no episode is known outlives the split of its neighbour`() {
    #expect(
      lines(["S02-S03": "2022-04"], set: [], of: "S02E01")
        == ["S02E02: 2022-04", "S03: 2022-04"])
  }

  @Test func `a season is split into what it meant`() {
    // By 15 January 2021 three episodes had aired.
    #expect(
      lines(["S01": "2021-01-15 2022-04-08"], set: [], of: "S01E02")
        == [
          "S01E01: 2021-01-15 2022-04-08", "S01E03: 2021-01-15 2022-04-08",
          "S01E04-E08: 2022-04-08",
        ])
    #expect(
      lines(["all": "2022-04-08"], set: [], of: "S01E02")
        == ["S01E01: 2022-04-08", "S01E03-E08: 2022-04-08", "S02E01-E02: 2022-04-08"])
  }

  @Test func `what a split piece meets is united with it`() {
    #expect(
      lines(["S01E01": "2022-01-01", "S01E01-E02": "2022-04-08"], set: [], of: "S01E02")
        == ["S01E01: 2022-01-01 2022-04-08"])
  }

  @Test func `whatever the keys say together, an edit is exact and touches no other episode`() {
    var random = Seeded(42)
    for _ in 0..<600 {
      var show = Show.random(using: &random)
      let before = show.plays(at: .sample).mapValues { $0.map(\.date) }
      var wanted: [EpisodeCode: [PlayDate]] = [:]
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let code = EpisodeCode(
          season: Int.random(in: 0...2, using: &random),
          number: Int.random(in: 1...9, using: &random))
        let kept = (before[code] ?? []).filter { _ in Bool.random(using: &random) }
        let new = (0..<Int.random(in: 0...2, using: &random)).map { _ in
          PlayDate.random(using: &random)
        }
        wanted[code] = (kept + new).sorted()
      }
      let original = show.watchedLines
      show.setPlays(wanted, at: .sample)
      let after = show.plays(at: .sample).mapValues { $0.map(\.date) }
      let expected = before.merging(wanted) { $1 }.filter { !$0.value.isEmpty }
      #expect(after == expected, "\(original) set \(wanted): \(show.watchedLines)")
      #expect(show.watched.allSatisfy { !$0.plays.isEmpty })
      #expect(Set(show.watched.map(\.key)).count == show.watched.count)
    }
  }

  @Test func `watch, then unwatch, gives the same plays`() throws {
    var random = Seeded(99)
    for _ in 0..<500 {
      var show = Show.random(using: &random)
      let before = show.plays(at: .sample).mapValues { $0.map(\.date) }
      let code = EpisodeCode(
        season: Int.random(in: 1...2, using: &random), number: Int.random(in: 1...6, using: &random)
      )
      let selection = EpisodeSelection(codes: [code], single: [code])
      let date = PlayDate.random(using: &random)
      var options = WatchOptions(date: .date(date))
      options.isAgain = true
      let outcome = show.watch(selection, options: options, settings: .sample, clock: .sample)
      #expect(outcome.added == [EpisodePlay.Record(code, date)])
      let removed = try show.unwatch(selection, on: date, all: false, clock: .sample)
      #expect(removed == outcome.added)
      #expect(show.plays(at: .sample).mapValues { $0.map(\.date) } == before)
    }
  }
}
