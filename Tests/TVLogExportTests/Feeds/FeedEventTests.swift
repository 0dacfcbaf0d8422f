import TVLogCore
import TVLogExport
import Testing

@Suite struct FeedEventTests {
  @Test func `an episode whose minute is known`() throws {
    let show = FeedSample.show("dark", ("S01E02", "Lies", "2026-01-10T20:00Z", 2251412))
    let event = try #require(FeedSample.events(show).first)
    #expect(event.uid == "tvmaze-episode-2251412")
    #expect(event.start == Airdate("2026-01-10T20:00Z"))
    #expect(event.minutes == 50)
    #expect(event.summary == "Dark – S01E02 – Lies")
    #expect(event.details == "Netflix, 50 min")
    #expect(event.categories == ["TV", "Netflix"])
    #expect(event.url == "https://www.tvmaze.com/episodes/2251412")
    #expect(event.alarm == nil)
  }

  @Test func `the event as it stands in the file`() throws {
    var show = FeedSample.show("dark", ("S01E02", "Lies", "2026-01-10T20:00Z", 5))
    show.episodes[0].changed = Sample.day("2024-12-01")
    let written = FeedSample.feed([show]) { $0.alarm = 30 }.written
    // 24 years of 365 days, six leap days, and 335 days of the leap year 2024: 9101.
    #expect(
      written[1]
        == """
        UID:tvmaze-episode-5@tvlog.invalid
        DTSTAMP:20241201T000000Z
        LAST-MODIFIED:20241201T000000Z
        SEQUENCE:9101
        DTSTART:20260110T200000Z
        DTEND:20260110T205000Z
        SUMMARY:Dark – S01E02 – Lies
        DESCRIPTION:Netflix\\, 50 min
        CATEGORIES:TV,Netflix
        URL:https://www.tvmaze.com/episodes/5
        TRANSP:TRANSPARENT
        BEGIN:VALARM
        ACTION:DISPLAY
        DESCRIPTION:Dark – S01E02 – Lies
        TRIGGER:-PT30M
        END:VALARM
        END:VEVENT
        END:VCALENDAR

        """.replacing("\n", with: "\r\n"))
  }

  @Test func `an episode whose day alone is known is that day, without an alarm`() {
    let show = FeedSample.show("dark", ("S01E02", "Lies", "2026-12-31", 5))
    let text = FeedSample.feed([show]) { $0.alarm = 30 }.written[1]
    #expect(text.contains("DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n"))
    #expect(!text.contains("VALARM"))
  }

  @Test func `time stamps come from changed, else from added, else they are of 2000`() {
    var show = FeedSample.show("dark", ("S01E02", "Lies", "2026-01-10", 5))
    func stamp() -> String { "\(FeedSample.events(show)[0].stamp)" }
    #expect(stamp() == "2000-01-01")
    show.added = Sample.day("2025-03-01")
    #expect(stamp() == "2025-03-01")
    show.episodes[0].changed = Sample.day("2026-02-03")
    #expect(stamp() == "2026-02-03")
    show.episodes[0].changed = Sample.day("0001-02-03")
    #expect(stamp() == "2000-01-01")
  }

  @Test func `the permanent number outlives title, date and code`() {
    let before = FeedSample.show("dark", ("S01E02", "Lies", "2026-01-10T20:00Z", 5))
    let after = FeedSample.show("dark", ("S01E03", "Truth", "2026-02-10", 5))
    #expect(FeedSample.events(before)[0].uid == FeedSample.events(after)[0].uid)
  }

  @Test func `without a number the show and the code stand for an episode`() {
    var show = FeedSample.show("dark", ("S01E02", "Lies", "2026-01-10", nil))
    #expect(FeedSample.events(show)[0].uid == "tvmaze-show-17861-s01e02")
    show.about.source = nil
    #expect(FeedSample.events(show)[0].uid == "show-dark-s01e02")
    show.episodes[0].id = 5
    #expect(FeedSample.events(show)[0].uid == "show-dark-s01e02")
  }

  @Test func `no two events have one UID`() {
    let first = FeedSample.show(
      "a", ("S01E01", "x", "2026-01-10", 5), ("S01E02", "y", "2026-01-11", 5))
    let second = FeedSample.show("b", ("S01E01", "x", "2026-01-09", 5))
    #expect(
      FeedSample.events(second, first).map(\.uid)
        == ["tvmaze-episode-5-b-s01e01", "tvmaze-episode-5", "tvmaze-episode-5-a-s01e02"])
  }

  @Test func `events stand by start, show and code`() {
    let first = FeedSample.show(
      "b", ("S01E02", "x", "2026-01-10", 1), ("S01E01", "x", "2026-01-10", 2),
      ("S01E03", "x", "2026-01-09T23:00Z", 3))
    let second = FeedSample.show("a", ("S01E01", "x", "2026-01-10", 4))
    #expect(
      FeedSample.events(first, second).map(\.uid)
        == [3, 4, 2, 1].map { "tvmaze-episode-\($0)" })
  }

  @Test func `what is not known of a length`() {
    var show = FeedSample.show("dark", ("S01E02", "Lies", "2026-01-10T20:00Z", 5))
    show.about.runtime = nil
    #expect(FeedSample.events(show)[0].minutes == 30)
    #expect(FeedSample.events(show)[0].details == "Netflix")
    show.episodes[0].runtime = 100_000
    #expect(FeedSample.events(show)[0].minutes == 1440)
  }

  @Test func `impossible dates, parts and what is gone make no event`() {
    var show = FeedSample.show(
      "dark", ("S01E01", "a", "1899-12-31", 1), ("S01E02", "b", "1900-01-01", 2),
      ("S01E03", "c", "2199-12-31", 3), ("S01E04", "d", "2200-01-01", 4),
      ("S01E05", "e", "2026-01-01", 5), ("S01E06", "f", "2026-01-01", 6))
    show.episodes[4].isGone = true
    show.episodes[5].partOf = EpisodeCode("S01E02")
    #expect(FeedSample.events(show).map(\.uid) == ["tvmaze-episode-2", "tvmaze-episode-3"])
  }

  @Test func `spoiler-free leaves the title out`() {
    let show = FeedSample.show("dark", ("S01E01", "Secrets", "2026-01-10", 5))
    let event = FeedSample.events(show) { $0.hidesTitles = true }[0]
    #expect(event.summary == "Dark – S01E01")
    #expect(event.details == "Season premiere\nNetflix, 50 min")
  }

  @Test func `events lead to the pages where those have an address`() {
    let show = FeedSample.show("dark", ("S01E01", "Secrets", "2026-01-10", 5))
    #expect(
      FeedSample.events(show, baseURL: "https://me.example/tv/")[0].url
        == "https://me.example/tv/shows/dark.html#S01E01")
  }

  @Test func `a title is one line of at most 300 characters`() {
    let show = FeedSample.show(
      "dark", ("S01E02", "two\r\nlines  and\u{85}three", "2026-01-10", 5),
      ("S01E03", String(repeating: "日", count: 301), "2026-01-11", 6))
    let summaries = FeedSample.events(show).map(\.summary)
    #expect(summaries[0] == "Dark – S01E02 – two lines and three")
    #expect(summaries[1] == "Dark – S01E03 – \(String(repeating: "日", count: 299))…")
  }
}
