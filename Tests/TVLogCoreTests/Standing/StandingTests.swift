import TVLogCore
import Testing

/// Order, what counts, what is done, and what a show without an episode list tells.
@Suite struct StandingTests {
  @Test func `a special stands after the last regular one that aired no later`() {
    let show = Show.sample(aired: [
      "S01E01-E02": "2024-01-01", "S02E01": "2025-01-01", "S03E01": "?",
      "S00E01": "2023-12-31", "S00E02": "2024-01-08", "S00E03": "2024-06-01", "S00E04": "?",
      "S00E05": "2024-05-01",
    ])
    // S01E02 airs on 8 January, the day of S00E02; S00E05 is older than S00E03.
    #expect(
      show.standing().order
        == "S00E01 S01E01 S01E02 S00E02 S00E05 S00E03 S02E01 S03E01 S00E04")
  }

  @Test func `the day of a special is the one in the library's zone`() {
    let show = Show.sample(aired: ["S01E01": "2024-01-02", "S00E01": "2024-01-01T23:30Z"])
    #expect(show.standing().order == "S00E01 S01E01")
    let berlin = Clock.at("2026-11-22", zone: .berlin)
    #expect(show.standing(Settings(zone: .berlin), at: berlin).order == "S01E01 S00E01")
  }

  @Test func `only what has aired counts`() {
    let show = Show.sample(aired: [
      "S01E01": "2026-11-22", "S01E02": "2026-11-23", "S01E03": "?", "S01E04": "2026-11-22T18:01Z",
      "S01E05": "2026-11-22T18:00Z",
    ])
    #expect(show.standing().countedCodes == "S01E01 S01E05")
  }

  @Test func `specials are skipped, counted or named`() {
    var show = Show.sample(aired: ["S01E01": "2024-01-01", "S00E01-E02": "2024-02-01"])
    #expect(show.standing().countedCodes == "S01E01")
    var settings = Settings.sample
    settings.specials = .count
    #expect(show.standing(settings).countedCodes == "S01E01 S00E01 S00E02")
    show.specials = .only(["S00E02"])
    #expect(show.standing(settings).countedCodes == "S01E01 S00E02")
    show.specials = .skip
    #expect(show.standing(settings).countedCodes == "S01E01")
  }

  @Test func `only the seasons that are followed count, and specials that are named`() {
    var show = Show.sample(aired: [
      "S27E01": "2024-01-01", "S28E01": "2024-02-01", "S2025E01": "2025-02-01",
      "S00E01-E02": "2025-03-01",
    ]) { $0.only = ["S28", "S2025.."].compactMap { SeasonSpan($0) } }
    #expect(show.standing().countedCodes == "S28E01 S2025E01")
    show.specials = .count
    #expect(show.standing().countedCodes == "S28E01 S2025E01")
    show.specials = .only(["S00E02"])
    #expect(show.standing().countedCodes == "S28E01 S2025E01 S00E02")
  }

  @Test func `a part and an episode that is gone do not count`() {
    var show = Show.sample(aired: ["S01E01-E03": "2024-01-01"], watched: ["S01E01": "2024-01-02"])
    show.override("S01E02") { $0.partOf = "S01E01" }
    show.override("S01E03") { $0.isGone = true }
    let standing = show.standing()
    #expect(standing.countedCodes == "S01E01")
    #expect(standing.doneCodes == "S01E01 S01E02")
    #expect(standing.progress.percent == 100)
  }

  @Test func `a part alone does not make its whole done`() {
    var show = Show.sample(aired: ["S01E01-E02": "2024-01-01"], watched: ["S01E02": "2024-01-02"])
    show.override("S01E02") { $0.partOf = "S01E01" }
    #expect(show.standing().doneCodes == "S01E02")
    #expect(show.standing().progress.completed == 0)
  }

  @Test func `done without a run: any play, undated ones too, or skipped`() {
    let show = Show.sample(
      aired: ["S01E01-E05": "2024-01-01"],
      watched: ["S01E01": "unknown", "S01E02": "2008", "S01E03": "2024-02-01"], skipped: ["S01E04"])
    #expect(show.standing().doneCodes == "S01E01 S01E02 S01E03 S01E04")
  }

  @Test func `done in a run: a play on or after its day, or skipped`() {
    let show = Show.sample(
      aired: ["S01E01-E08": "2020-01-01"],
      watched: [
        "S01E01": "unknown", "S01E02": "2025-01-09", "S01E03": "2025-01-10", "S01E04": "2025",
        "S01E05": "2025-01", "S01E06": "2025-02", "S01E07": "2020-01-01 2025-01-11",
      ], skipped: ["S01E08"]
    ) { $0.rewatching = ["2022-01-01", "2025-01-10"] }
    // Of a month or a year all must lie in the run.
    #expect(show.standing().doneCodes == "S01E03 S01E06 S01E07 S01E08")
    #expect(show.standing().lifetimeCompleted == 8)
  }

  @Test func `skips name ranges, seasons and all`() {
    let aired: KeyValuePairs = [
      "S01E01-E03": "2024-01-01", "S02E01": "2024-06-01", "S00E01": "2024-06-01",
    ]
    #expect(
      Show.sample(aired: aired, skipped: ["S01E02-E03"]).standing().doneCodes == "S01E02 S01E03")
    #expect(Show.sample(aired: aired, skipped: ["S02"]).standing().doneCodes == "S02E01")
    #expect(
      Show.sample(aired: aired, skipped: ["all"]).standing().doneCodes
        == "S01E01 S01E02 S01E03 S02E01")
  }

  @Test func `without an episode list the played and skipped are what is known`() {
    let show = Show.sample(
      watched: ["S01E02": "2024-01-01", "S01E01": "unknown", "S03": "2024-02-01"],
      skipped: ["S02E01-E02", "S04"])
    let standing = show.standing()
    #expect(standing.isListUnknown)
    #expect(standing.countedCodes == "S01E01 S01E02 S02E01 S02E02")
    #expect(standing.progress.aired == 4 && standing.progress.completed == 4)
    #expect(standing.progress.percent == nil)
    #expect(standing.progress.behind == nil)
    #expect(standing.progress.minutesLeft == nil)
    #expect(standing.behind == nil)
    #expect(standing.nextEpisode == nil)
    #expect(standing.seasons.allSatisfy { $0.progress.percent == nil && !$0.isComplete })
  }

  @Test func `a play of a code that the list lacks counts in totals alone`() {
    let show = Show.sample(
      aired: ["S01E01-E02": "2024-01-01"],
      watched: ["S01E01": "2024-01-02", "S01E09": "2024-01-03"])
    let standing = show.standing()
    #expect(standing.strayPlays.keys.map(\.description) == ["S01E09"])
    #expect(standing.progress.completed == 1 && standing.progress.aired == 2)
    #expect(standing.progress.plays == 2)
    #expect(standing.progress.lastPlay == "2024-01-03")
    #expect(standing.lastPlay == "2024-01-03")
    #expect(standing.nextText == "S01E02 after-last")
  }

  @Test func `a season without known episodes was seen, and counts nowhere`() {
    let show = Show.sample(
      lists: [], aired: ["S01E01": "2024-01-01"], watched: ["S05": "2024-02-01"])
    let standing = show.standing()
    #expect(standing.hasPlays)
    #expect(standing.progress.plays == 0)
    #expect(standing.progress.percent == 0)
  }

  @Test func `no status acts as watching, or as completed when over and all is done`() {
    func status(_ state: About.State?, watched: KeyValuePairs<String, String>) -> Status? {
      Show.sample(
        lists: ["favorites"], aired: ["S01E01-E02": "2024-01-01"], watched: watched, state: state
      )
      .standing().status
    }
    #expect(status(.ended, watched: [:]) == nil)
    #expect(status(.ended, watched: ["S01E01": "2024-02-01"]) == .watching)
    #expect(status(.ended, watched: ["S01": "2024-02-01"]) == .completed)
    #expect(status(.canceled, watched: ["S01": "2024-02-01"]) == .completed)
    #expect(status(.running, watched: ["S01": "2024-02-01"]) == .watching)
    #expect(status(nil, watched: ["S01": "2024-02-01"]) == .watching)
  }

  @Test func `with only the latest mattering, gaps still keep a show from acting as completed`() {
    let show = Show.sample(
      lists: [], aired: ["S01E01-E03": "2024-01-01"], watched: ["S01E03": "2024-02-01"],
      state: .ended
    ) { $0.next = .latest }
    #expect(show.standing().behind == 0)
    #expect(show.standing().status == .watching)
  }
}
