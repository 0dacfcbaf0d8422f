import TVLogCore
import TVLogExport
import Testing

/// Subscribers get an event again when it changed, and only then.
@Suite struct StableFeedTests {
  private var shows: [Show] { Sample.library.shows }

  @Test func `neither time nor plays nor ratings change a feed`() {
    var played = shows
    for index in played.indices {
      played[index].watched = []
      played[index].rating = Rating(tenths: 10)
      played[index].review = "Changed."
    }
    let first = FeedSample.feed(shows, at: "2026-11-22T08:00").bytes
    #expect(FeedSample.feed(shows, at: "2026-11-22T08:00").bytes == first)
    #expect(FeedSample.feed(shows, at: "2027-05-01T21:00").bytes == first)
    #expect(FeedSample.feed(played, at: "2026-11-22T08:00").bytes == first)
    #expect(FeedSample.feed(shows.reversed(), at: "2026-11-22T08:00").bytes == first)
  }

  @Test func `a changed episode changes its event alone`() throws {
    var changed = shows
    let show = try #require(changed.firstIndex { $0.slug == "slow-horses" })
    let place = try #require(changed[show].episodes.firstIndex { $0.title == "Cicada" })
    changed[show].episodes[place].aired = Airdate("2026-11-26T06:00Z")
    changed[show].episodes[place].changed = Sample.day("2026-11-21")
    let before = FeedSample.feed(shows).written
    let after = FeedSample.feed(changed).written
    #expect(before.count == after.count)
    let gone = Set(before).subtracting(after)
    let new = Set(after).subtracting(before)
    #expect(gone.count == 1 && new.count == 1)
    #expect(gone.first?.contains("SEQUENCE:0\r\n") == true)
    // 26 years of 365 days, seven leap days, and 324 days of 2026.
    #expect(new.first?.contains("SEQUENCE:9821\r\n") == true)
    #expect(new.first?.contains("DTSTART:20261126T060000Z\r\n") == true)
    #expect(gone.first?.prefix(30) == new.first?.prefix(30))
  }

  @Test(arguments: [
    "all.ics", "premieres.ics", "finales.ics", "lists/favorites.ics", "shows/slow-horses.ics",
    "feeds/evenings.ics", "episodes.atom",
  ])
  func `a feed of each kind`(path: String) throws {
    try Golden.expect(SiteFeedTests.feeds()[path] ?? "", is: path)
  }
}
