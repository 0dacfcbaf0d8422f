import TVLogCore
import Testing

@Suite struct RatingsTests {
  @Test func `of the show, a season, an episode, and taken away`() {
    var show = Show.sample()
    show.rate(nil, Rating(tenths: 90))
    show.rate(.episode("S01E09"), Rating(tenths: 100))
    show.rate(.seasons(1...1), Rating(tenths: 85))
    #expect(show.rating?.description == "9")
    #expect(show.ratings.map { "\($0.key) \($0.value)" } == ["S01 8.5", "S01E09 10"])
    show.rate(.seasons(1...1), Rating(tenths: 80))
    show.rate(.episode("S01E09"), nil)
    show.rate(nil, nil)
    #expect(show.ratings.map { "\($0.key) \($0.value)" } == ["S01 8"])
    #expect(show.rating == nil)
    show.review(.episode("S01E09"), "Fine.")
    show.review(nil, "All fine.")
    #expect(show.reviews.map(\.value) == ["Fine."] && show.review == "All fine.")
    show.review(.episode("S01E09"), nil)
    #expect(show.reviews.isEmpty)
  }
}
