import TVLogCore
import TVLogExport
import Testing

/// Which episodes a feed holds, and on which day.
@Suite struct FeedChoiceTests {
  private func codes(
    _ show: Show, at now: String = "2026-11-22", _ change: (inout FeedOptions) -> Void
  ) -> [String] {
    FeedSample.events(show, at: now, change).map { $0.uid.replacing("tvmaze-episode-", with: "") }
  }

  @Test func `a window counts days from today, both ends within`() {
    let show = FeedSample.show(
      "dark", ("S01E01", "", "2026-11-14", 14), ("S01E02", "", "2026-11-15", 15),
      ("S01E03", "", "2026-11-22", 22), ("S01E04", "", "2026-11-29", 29),
      ("S01E05", "", "2026-11-30", 30))
    #expect(codes(show) { _ in } == ["14", "15", "22", "29", "30"])
    #expect(codes(show) { $0.past = 7 } == ["15", "22", "29", "30"])
    #expect(codes(show) { $0.future = 7 } == ["14", "15", "22", "29"])
    #expect(
      codes(show) {
        $0.past = 0; $0.future = 0
      } == ["22"])
    #expect(
      codes(show) {
        $0.past = 100_000; $0.future = 100_000
      }.count == 5)
  }

  @Test func `the day of the window is the library's`() {
    // 23:30 in UTC is half past midnight of the 23rd in Berlin.
    let show = FeedSample.show("dark", ("S01E01", "", "2026-11-22T23:30Z", 1))
    #expect(codes(show) { $0.future = 0 } == [])
    #expect(FeedSample.events(show, zone: .utc) { $0.future = 0 }.count == 1)
  }

  @Test func `days around midnight where clocks change`() {
    // 23:30Z is 00:30 of the next day with the offset of winter and 01:30 with that of summer.
    let show = FeedSample.show(
      "dark", ("S01E01", "", "2026-03-28T22:59Z", 1), ("S01E02", "", "2026-03-28T23:00Z", 2),
      ("S01E03", "", "2026-03-29T21:59Z", 3), ("S01E04", "", "2026-03-29T22:00Z", 4),
      ("S01E05", "", "2026-10-24T21:59Z", 5), ("S01E06", "", "2026-10-24T22:00Z", 6),
      ("S01E07", "", "2026-10-25T22:59Z", 7), ("S01E08", "", "2026-10-25T23:00Z", 8))
    let starts = FeedSample.events(show) { $0.isAllDay = true }.map { $0.start.description }
    #expect(
      starts == [
        "2026-03-28", "2026-03-29", "2026-03-29", "2026-03-30", "2026-10-24", "2026-10-25",
        "2026-10-25", "2026-10-26",
      ])
  }

  @Test func `an episode ends by its minutes though clocks change`() {
    let show = FeedSample.show("dark", ("S01E02", "x", "2026-03-29T00:30Z", 1))
    let text = FeedSample.feed([show]).written[1]
    #expect(text.contains("DTSTART:20260329T003000Z\r\nDTEND:20260329T012000Z\r\n"))
  }

  @Test func `premieres are the first of each season, finales the last of closed ones`() {
    var show = FeedSample.show(
      "dark", ("S00E01", "", "2024-01-01", 1), ("S01E01", "", "2025-01-01", 11),
      ("S01E02", "", "2025-01-02", 12), ("S02E01", "", "2026-01-01", 21),
      ("S02E02", "", "2026-12-01", 22), ("S02E03", "", "2026-12-08", 23))
    #expect(codes(show) { $0.episodes = .premieres } == ["11", "21"])
    #expect(codes(show) { $0.episodes = .finales } == ["12"])
    show.seasons = [Season(number: 2, episodes: 3)]
    #expect(codes(show) { $0.episodes = .finales } == ["12", "23"])
  }

  @Test func `specials are there when they count or are asked for`() {
    var show = FeedSample.show(
      "dark", ("S00E01", "", "2024-01-01", 1), ("S00E02", "", "2024-01-02", 2),
      ("S01E01", "", "2025-01-01", 11))
    #expect(codes(show) { _ in } == ["11"])
    #expect(codes(show) { $0.hasSpecials = true } == ["1", "2", "11"])
    show.specials = .only([EpisodeCode(season: 0, number: 2)])
    #expect(codes(show) { _ in } == ["2", "11"])
  }

  @Test func `a drop is one event named by its codes`() throws {
    let show = FeedSample.show(
      "dark", ("S02E01", "One", "2026-12-01", 1), ("S02E02", "Two", "2026-12-01", 2),
      ("S02E03", "Three", "2026-12-01", 3), ("S02E05", "Five", "2026-12-01", 5),
      ("S02E06", "Six", "2026-12-08", 6))
    let events = FeedSample.events(show) { $0.isGrouped = true }
    #expect(events.map(\.uid) == ["tvmaze-show-17861-20261201", "tvmaze-episode-6"])
    #expect(events[0].summary == "Dark – S02E01-E03, S02E05")
    #expect(
      events[0].details
        == "Season premiere\n4 episodes, Netflix, 3 h 20\nS02E01 One\nS02E02 Two\nS02E03 Three\nS02E05 Five"
    )
    #expect(events[1].summary == "Dark – S02E06 – Six")
    let hidden = FeedSample.events(show) {
      $0.isGrouped = true; $0.hidesTitles = true
    }
    #expect(hidden[0].details == "Season premiere\n4 episodes, Netflix, 3 h 20")
  }

  @Test func `a group lasts from the first beginning to the last end`() {
    let evening = FeedSample.show(
      "dark", ("S01E01", "", "2026-12-01T19:00Z", 1), ("S01E02", "", "2026-12-01T20:00Z", 2))
    let event = FeedSample.events(evening) { $0.isGrouped = true }[0]
    #expect(event.start == Airdate("2026-12-01T19:00Z"))
    #expect(event.minutes == 110)
    let mixed = FeedSample.show(
      "dark", ("S01E01", "", "2026-12-01T19:00Z", 1), ("S01E02", "", "2026-12-01", 2))
    #expect(FeedSample.events(mixed) { $0.isGrouped = true }[0].start == Airdate("2026-12-01"))
  }

  @Test func `a group was changed when the last of its episodes was`() {
    var show = FeedSample.show(
      "dark", ("S01E01", "", "2026-12-01", 1), ("S01E02", "", "2026-12-01", 2))
    show.episodes[0].changed = Sample.day("2026-05-05")
    show.episodes[1].changed = Sample.day("2026-04-04")
    #expect(FeedSample.events(show) { $0.isGrouped = true }[0].stamp == Sample.day("2026-05-05"))
  }
}
