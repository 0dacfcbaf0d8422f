import TVLogCore
import Testing

/// Today is Sunday 22 November 2026, 18:00.
@Suite struct UpNextTests {
  private func group(
    _ aired: KeyValuePairs<String, String>, _ watched: KeyValuePairs<String, String> = [:],
    lists: [String] = ["watching"], skipped: [String] = [], state: About.State? = .running,
    change: (inout Show) -> Void = { _ in }
  ) -> String {
    Show.sample(
      lists: lists, aired: aired, watched: watched, skipped: skipped, state: state, change: change
    )
    .standing().upNext.joined(separator: ", ")
  }

  @Test func `today: airs today and nothing before it, gaps aside, is undone`() {
    #expect(
      group(["S01E01": "2026-11-15", "S01E02": "2026-11-22"], ["S01E01": "2026-11-16"])
        == "today S01E02")
    #expect(
      group(["S01E01": "2026-11-15", "S01E02": "2026-11-22T20:15Z"], ["S01E01": "2026-11-16"])
        == "today S01E02")
    // S01E01 is a gap: it lies before the last played.
    #expect(
      group(["S01E01-E02": "2026-11-08", "S01E03": "2026-11-22"], ["S01E02": "2026-11-16"])
        == "today S01E03")
    #expect(group(["S01E01": "2026-11-22"]) == "today S01E01")
  }

  @Test func `not today: something before it is undone, it airs tomorrow, or it is a special`() {
    #expect(group(["S01E01-E03": "2026-11-08"], ["S01E01": "2026-11-08"]) == "new S01E02")
    #expect(
      group(["S01E01": "2026-11-15", "S01E02": "2026-11-23"], ["S01E01": "2026-11-16"])
        == "waiting S01E02")
    #expect(
      group(["S01E01": "2026-11-15", "S00E01": "2026-11-22"], ["S01E01": "2026-11-16"]) {
        $0.specials = .count
      }
        == "new S00E01")
    #expect(
      group(["S01E01": "2026-11-15", "S01E02": "2026-11-22"], ["S01E01-E02": "2026-11-16"])
        == "caught-up ?")
  }

  @Test func `new: caught up when the oldest undone one aired, the newest of the last 30 days`() {
    // Thirty days before 22 November is 23 October.
    #expect(
      group(["S01E01": "2026-10-16", "S01E02": "2026-10-23"], ["S01E01": "2026-10-20"])
        == "new S01E02")
    #expect(
      group(["S01E01": "2026-10-15", "S01E02": "2026-10-22"], ["S01E01": "2026-10-20"])
        == "stalled S01E02")
    #expect(group(["S01E01-E05": "2026-10-18"], ["S01E01": "2026-10-24"]) == "new S01E02")
    #expect(group(["S01E01-E05": "2026-10-18"], ["S01E01": "2026-10-25"]) == "new S01E02")
    // Played a day after the next one had aired.
    #expect(group(["S01E01-E05": "2026-10-18"], ["S01E01": "2026-10-26"]) == "continue S01E02")
  }

  @Test func `new: a gap before the last played and a date not known do not matter`() {
    #expect(group(["S01E01-E03": "2026-11-01"], ["S01E02": "2026-11-08"]) == "new S01E03")
    #expect(group(["S01E01-E02": "2026-11-08"], ["S01E01": "unknown"]) == "new S01E02")
    #expect(
      group(["S01E01-E03": "2026-11-01"], ["S01E01": "2026-11-01"], skipped: ["S01E02"])
        == "new S01E03")
  }

  @Test func `new: a season dropped at once`() {
    let aired: KeyValuePairs = [
      "S01E01": "2024-01-01", "S02E01": "2026-11-01", "S02E02": "2026-11-01",
      "S02E03": "2026-11-01",
    ]
    #expect(group(aired, ["S01E01": "2024-02-01"]) == "new S02E01")
    #expect(group(aired, ["S01E01": "2024-02-01", "S02E01": "2026-11-05"]) == "continue S02E02")
  }

  @Test func `continue: behind, and played or newly aired in the last 30 days`() {
    let old: KeyValuePairs = ["S01E01-E04": "2020-01-01"]
    #expect(group(old, ["S01E01": "2026-10-23"]) == "continue S01E02")
    #expect(group(old, ["S01E01": "2026-10-22"]) == "stalled S01E02")
    #expect(
      group(["S01E01-E03": "2020-01-01", "S01E04": "2026-10-23"], ["S01E01": "2020-05-01"])
        == "continue S01E02")
    #expect(
      group(["S01E01-E03": "2020-01-01", "S01E04": "2026-10-22"], ["S01E01": "2020-05-01"])
        == "stalled S01E02")
  }

  @Test func `a month or a year stands at its first day`() {
    let old: KeyValuePairs = ["S01E01-E04": "2020-01-01"]
    #expect(group(old, ["S01E01": "2026-11"]) == "continue S01E02")
    #expect(group(old, ["S01E01": "2026"]) == "stalled S01E02")
    #expect(group(old, ["S01E01": "unknown"]) == "stalled S01E02")
  }

  @Test func `start: want-to-watch or watching, no play`() {
    let aired: KeyValuePairs = ["S01E01-E02": "2026-11-01"]
    #expect(group(aired, lists: ["want-to-watch"]) == "start S01E01")
    #expect(group(aired, lists: ["watching"]) == "start S01E01")
    #expect(group(["S01E01": "2026-12-01"], lists: ["want-to-watch"]) == "start S01E01")
    #expect(group(aired, lists: ["completed"]) == "finished S01E01")
    #expect(group(aired, lists: ["favorites"]) == "")
  }

  @Test func `waiting, caught up and finished`() {
    let watched: KeyValuePairs = ["S01E01": "2026-11-02"]
    #expect(group(["S01E01": "2026-11-01", "S01E02": "2026-12-01"], watched) == "waiting S01E02")
    #expect(group(["S01E01": "2026-11-01", "S01E02": "?"], watched) == "caught-up ?")
    #expect(group(["S01E01": "2026-11-01"], watched, state: .ended) == "finished ?")
    #expect(group(["S01E01": "2026-11-01"], watched, state: nil) == "caught-up ?")
    #expect(
      group(["S01E01": "2026-11-01"], watched, lists: ["completed"], state: nil) == "finished ?")
    #expect(
      group(["S01E01": "2026-11-01"], watched, lists: ["completed"], state: .running)
        == "caught-up ?")
  }

  @Test func `on-hold and dropped never appear, except in a run`() {
    let aired: KeyValuePairs = ["S01E01-E02": "2020-01-01"]
    for list in ["on-hold", "dropped"] {
      #expect(group(aired, ["S01E01": "2026-11-20"], lists: [list]) == "")
      #expect(
        group(aired, ["S01E01": "2026-11-20"], lists: [list]) { $0.rewatching = ["2026-11-19"] }
          == "continue S01E02")
    }
    #expect(
      group(aired, ["S01": "2026-11-20"], lists: ["dropped"]) { $0.rewatching = ["2026-11-19"] }
        == "")
  }

  @Test func `no status appears as what it acts as`() {
    #expect(
      group(["S01E01-E02": "2020-01-01"], ["S01E01": "2026-11-20"], lists: []) == "continue S01E02")
    #expect(
      group(["S01E01": "2020-01-01"], ["S01E01": "2026-11-20"], lists: [], state: .ended)
        == "finished ?")
  }

  @Test func `latest: only the newest matters`() {
    let latest: (inout Show) -> Void = { $0.next = .latest }
    #expect(group(["S01E01-E04": "2026-10-28"], change: latest) == "start S01E04")
    #expect(
      group(["S01E01-E04": "2026-10-28"], ["S01E03": "2026-11-12"], change: latest) == "new S01E04")
    #expect(
      group(["S01E01-E04": "2026-10-28"], ["S01E01": "2026-11-12"], change: latest)
        == "continue S01E04")
    #expect(
      group(["S01E01-E04": "2026-11-01"], ["S01E01": "2026-11-12"], change: latest)
        == "today S01E04")
    #expect(
      group(["S01E01-E04": "2026-10-28"], ["S01E04": "2026-11-19"], change: latest) == "caught-up ?"
    )
  }

  @Test func `latest: what airs tonight waits until the newest that aired is done`() {
    let tonight: (inout Show) -> Void = {
      $0.next = .latest
      $0.override("S01E04") { $0.aired = Airdate("2026-11-22T20:00Z") }
    }
    let aired: KeyValuePairs = ["S01E01-E04": "2026-11-01"]
    #expect(group(aired, ["S01E02": "2026-11-12"], change: tonight) == "new S01E03")
    #expect(group(aired, ["S01E03": "2026-11-16"], change: tonight) == "today S01E04")
  }

  @Test func `without an episode list`() {
    #expect(group([:], lists: ["want-to-watch"]) == "start ?")
    #expect(group([:], ["S01E01": "2026-11-20"]) == "continue ?")
    #expect(group([:], ["S01E01": "2026-01-20"]) == "stalled ?")
    #expect(group([:], ["S01E01": "2026-01-20"], lists: ["completed"]) == "finished ?")
    let line = UpNext([Show.sample(lists: ["want-to-watch"]).standing()]).lines.first
    #expect(line?.reason.behind == nil && line?.reason.hasNoEpisodes == true)
  }
}
