import TVLogCore
import Testing

/// The life of a run, today being 22 November 2026.
@Suite struct RewatchTests {
  private let aired: KeyValuePairs = ["S01E01-E03": "2020-01-01", "S02E01": "2026-11-10"]

  private func show(_ watched: KeyValuePairs<String, String>, began: Day? = "2026-11-01") -> Show {
    Show.sample(lists: ["completed"], aired: aired, watched: watched) {
      $0.rewatching = began.map { [$0] } ?? []
    }
  }

  @Test func `a run begins, moves no list and takes no play`() {
    var show = show(["S01": "2020-03-01"], began: nil)
    let hasBegun = show.beginRun(on: "2026-11-01")
    let hasBegunAgain = show.beginRun(on: "2026-11-01")
    #expect(hasBegun && !hasBegunAgain)
    #expect(show.rewatching == ["2026-11-01"] && show.lists == ["completed"])
    let standing = show.standing()
    #expect(standing.isRewatching)
    #expect(standing.progress.completed == 0 && standing.progress.plays == 3)
    #expect(standing.lifetimeCompleted == 3)
    #expect(standing.nextText == "S01E01 first-gap")
    let ended = show.endRun()
    #expect(ended == "2026-11-01")
    #expect(!show.standing().isRewatching && show.standing().progress.completed == 3)
    let endedAgain = show.endRun()
    #expect(endedAgain == nil)
  }

  @Test func `a run just begun is something to continue`() {
    let old = Show.sample(aired: ["S01E01-E03": "2020-01-01"], watched: ["S01": "2020-03-01"]) {
      $0.rewatching = ["2026-11-01"]
    }
    #expect(old.standing().upNext == ["continue S01E01"])
  }

  @Test func `an episode never played that aired after the run began has a line of its own`() {
    let show = show(["S01": "2020-03-01", "S01E01": "2026-11-05"])
    #expect(show.standing().upNext == ["new S02E01", "continue S01E02"])
    let lines = UpNext([show.standing()]).lines
    #expect(lines.map(\.reason.isRewatch) == [false, true])
    #expect(lines.map(\.reason.behind) == [1, 3])
    #expect(lines.map(\.minutesLeft) == [40, 120])
  }

  @Test
  func `no line of its own: aired before the run, played once, skipped, or the next one anyway`() {
    #expect(
      show(["S01": "2020-03-01"], began: "2026-11-11").standing().upNext == ["continue S01E01"])
    #expect(show(["all": "2026-11-10"], began: "2026-11-10").standing().upNext.count == 1)
    var skipped = show(["S01": "2020-03-01"])
    skipped.skipped = [.episode("S02E01")]
    #expect(skipped.standing().upNext == ["continue S01E01"])
    #expect(show(["S01": "2020-03-01 2026-11-12"]).standing().upNext == ["continue S02E01"])
  }

  @Test func `the line of its own may stand in today`() {
    var show = show(["S01": "2020-03-01"])
    show.override("S02E01") { $0.aired = Airdate("2026-11-22T20:00Z") }
    #expect(show.standing().upNext == ["today S02E01", "continue S01E01"])
  }

  @Test func `a run is over when all is done, and stays over when more airs`() {
    #expect(!show(["all": "2026-11-11"]).standing().isRewatching)
    // All of season 1 was done again on 5 November, five days before season 2.
    let over = show(["S01": "2020-03-01 2026-11-05"]).standing()
    #expect(!over.isRewatching)
    #expect(over.upNext == ["new S02E01"])
    // Done again on the day of season 2, it was not over before.
    #expect(show(["S01": "2020-03-01 2026-11-10"]).standing().isRewatching)
  }

  @Test func `an episode that was undone when the run began is no sign of its end`() {
    let show = show(["S01E01": "2026-11-05"], began: "2026-11-01")
    #expect(show.standing().isRewatching)
  }

  @Test func `skipping the beginning of a run does not end it`() {
    var show = show(["all": "2026-11-12"], began: "2026-11-20")
    show.skipped = [.seasons(1...1)]
    #expect(show.standing().isRewatching)
    #expect(show.standing().nextText == "S02E01 first-gap")
  }

  @Test func `of several runs the last is the current one`() {
    let show = Show.sample(aired: aired, watched: ["S01": "2020-03-01 2024-01-10 2026-11-02"]) {
      $0.rewatching = ["2024-01-01", "2026-11-01"]
    }
    #expect(show.standing().progress.completed == 3)
    #expect(!show.isInRun("2024-01-10") && show.isInRun("2026-11-01"))
  }
}
