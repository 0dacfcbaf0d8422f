import TVLogCore
import Testing

@Suite struct NextEpisodeTests {
  /// Five weekly episodes since 1 October, a sixth in December and one without a date.
  private func next(
    _ watched: KeyValuePairs<String, String> = [:], skipped: [String] = [], rule: NextRule? = nil,
    change: (inout Show) -> Void = { _ in }
  ) -> String {
    let show = Show.sample(
      aired: ["S01E01-E05": "2026-10-01", "S01E06": "2026-12-03", "S01E07": "?"], watched: watched,
      skipped: skipped
    ) {
      $0.next = rule
      change(&$0)
    }
    return show.standing().nextText
  }

  @Test func `a: the earliest undone one after the last played`() {
    #expect(next(["S01E01": "2026-11-01", "S01E03": "2026-11-02"]) == "S01E04 after-last")
    #expect(next(["S01E03": "2026-11-02"], skipped: ["S01E04"]) == "S01E05 after-last")
  }

  @Test func `the last played is the highest, not the newest, and a skip is none`() {
    #expect(next(["S01E03": "2026-11-01", "S01E01": "2026-11-20"]) == "S01E04 after-last")
    #expect(next(["S01E01": "2026-11-01"], skipped: ["S01E04"]) == "S01E02 after-last")
  }

  @Test func `b: else the earliest undone one`() {
    #expect(next(["S01E02": "2026-11-01", "S01E05": "2026-11-02"]) == "S01E01 first-gap")
    #expect(next([:]) == "S01E01 first-gap")
  }

  @Test func `c: else the earliest with a future date, never one without`() {
    #expect(next(["S01E01-E05": "2026-11-05"]) == "S01E06 upcoming")
    #expect(next(["S01E01-E06": "2026-11-05"]) == "-")
    #expect(next(["S01E01-E05": "2026-11-05"], skipped: ["S01E06"]) == "-")
  }

  @Test func `c: by date, not by code, and regular ones alone`() {
    let show = Show.sample(
      aired: [
        "S02E01": "2026-12-24", "S02E02": "2026-12-10", "S02E03": "2026-12-10T20:00Z",
        "S00E01": "2026-12-01",
      ]
    ) { $0.specials = .count }
    #expect(show.standing().nextText == "S02E02 upcoming")
    #expect(show.standing().nextEpisode?.isWatchable == false)
  }

  @Test func `first-gap leaves a out`() {
    #expect(
      next(["S01E01": "2026-11-01", "S01E03": "2026-11-02"], rule: .firstGap) == "S01E02 first-gap")
    #expect(next(["S01E01-E05": "2026-11-05"], rule: .firstGap) == "S01E06 upcoming")
  }

  @Test func `latest offers the newest alone, and one is at most 1 behind`() {
    #expect(next([:], rule: .latest) == "S01E05 latest")
    #expect(next(["S01E05": "2026-11-05"], rule: .latest) == "S01E06 upcoming")
    #expect(next([:], skipped: ["S01E05"], rule: .latest) == "S01E06 upcoming")
    let show = Show.sample(aired: ["S01E01-E05": "2026-10-01"]) { $0.next = .latest }
    #expect(show.standing().behind == 1)
    #expect(show.standing().minutesBehind == 40)
  }

  @Test func `the library's rule holds where the show has none`() {
    var settings = Settings.sample
    settings.next = .firstGap
    let show = Show.sample(aired: ["S01E01-E03": "2026-10-01"], watched: ["S01E02": "2026-11-01"])
    #expect(show.standing().nextText == "S01E03 after-last")
    #expect(show.standing(settings).nextText == "S01E01 first-gap")
  }

  @Test func `a run starts from its own plays`() {
    #expect(
      next(["S01E01-E05": "2026-11-05"]) { $0.rewatching = ["2026-11-20"] } == "S01E01 first-gap")
    #expect(
      next(["S01E01-E05": "2026-11-05", "S01E02": "2026-11-21"]) { $0.rewatching = ["2026-11-20"] }
        == "S01E03 after-last")
  }

  @Test func `a special that counts takes its place, another moves nothing`() {
    let aired: KeyValuePairs = [
      "S01E01-E02": "2024-01-01", "S02E01": "2025-01-01", "S00E01": "2024-06-01",
    ]
    let special = Show.sample(aired: aired, watched: ["S01E01-E02": "2024-07-01"]) {
      $0.specials = .count
    }
    #expect(special.standing().nextText == "S00E01 after-last")
    let played = Show.sample(
      aired: aired, watched: ["S01E01": "2024-07-01", "S00E01": "2024-07-01"])
    #expect(played.standing().nextText == "S01E02 after-last")
  }

  @Test func `seasons that are years`() {
    let show = Show.sample(
      aired: ["S2024E01-E02": "2024-05-01", "S2025E01": "2025-05-01"],
      watched: ["S2024E02": "2024-06-01"])
    #expect(show.standing().nextText == "S2025E01 after-last")
  }

  @Test func `what is not followed is never next`() {
    let show = Show.sample(aired: [
      "S01E01": "2024-01-01", "S02E01": "2025-01-01", "S03E01": "2026-12-01",
    ]) {
      $0.only = [SeasonSpan(first: 2, last: 2)]
    }
    #expect(show.standing().nextText == "S02E01 first-gap")
  }
}
