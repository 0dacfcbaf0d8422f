import TVLogCore
import TVLogExport
import Testing

@Suite struct AtomFeedTests {
  private func text(
    _ shows: [Show], at now: String = "2026-11-22T12:00", base: String? = nil, limit: Int = 100
  ) -> String {
    let clock = Clock(now, zone: .berlin) ?? Sample.clock
    let standings = shows.map { Standing($0, settings: Settings(zone: .berlin), clock: clock) }
    let feed = AtomFeed(
      name: "TV", of: standings, titles: Titles(shows), clock: clock, baseURL: base, limit: limit)
    return String(decoding: feed.bytes, as: UTF8.self)
  }

  private var show: Show {
    FeedSample.show(
      "dark", ("S01E01", "A", "2026-11-20", 1), ("S01E02", "B", "2026-11-21T20:00Z", 2),
      ("S01E03", "C", "2026-11-22T11:00Z", 3), ("S01E04", "D", "2026-11-23", 4))
  }

  private func titles(_ text: String) -> [String] {
    text.matches(of: /<title>Dark – (.*)<\/title>/).map { String($0.1) }
  }

  @Test func `what has aired, the newest first`() {
    #expect(titles(text([show])) == ["S01E03 – C", "S01E02 – B", "S01E01 – A"])
    #expect(titles(text([show], limit: 1)) == ["S01E03 – C"])
    #expect(titles(text([show], at: "2026-11-22T11:59")) == ["S01E02 – B", "S01E01 – A"])
  }

  @Test func `it changes when an episode airs, not with the time`() {
    #expect(text([show]) == text([show], at: "2026-11-22T23:59"))
    #expect(text([show]) != text([show], at: "2026-11-23T00:00"))
  }

  @Test func `a day begins at its midnight in the library's zone`() {
    #expect(text([show]).contains("<published>2026-11-19T23:00:00Z</published>"))
  }

  @Test func `the feed is as new as its newest change`() {
    #expect(text([show]).contains("  <updated>2026-11-22T11:00:00Z</updated>\n  <author>"))
    var changed = show
    changed.episodes[0].changed = Sample.day("2026-12-01")
    #expect(text([changed]).contains("  <updated>2026-12-01T00:00:00Z</updated>\n  <author>"))
    #expect(text([]).contains("  <updated>2000-01-01T00:00:00Z</updated>\n"))
  }

  @Test func `whatever stands in a title is text`() {
    var hostile = show
    hostile.episodes[0].title = "<b>&\"']]>\u{0}\u{202E}\u{FFFE}x\ny"
    #expect(titles(text([hostile])).last == "S01E01 – &lt;b&gt;&amp;&quot;&#39;]]&gt;x y")
  }

  @Test func `an address makes it lead to the pages`() {
    let text = text([show], base: "https://me.example/tv/")
    #expect(
      text.contains(
        "<link rel=\"self\" type=\"application/atom+xml\" href=\"https://me.example/tv/episodes.atom\"/>"
      ))
    #expect(text.contains("href=\"https://me.example/tv/shows/dark.html#S01E03\""))
  }
}
