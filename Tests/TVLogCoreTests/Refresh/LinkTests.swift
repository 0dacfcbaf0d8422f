import TVLogCore
import Testing

struct LinkTests {
  private let clock: Clock

  init() throws {
    clock = try #require(Clock("2026-11-22", zone: .utc))
  }

  private func episode(_ code: String, _ title: String?, _ day: String?, id: Int? = nil) throws
    -> Episode
  {
    Episode(
      try #require(EpisodeCode(code)), title: title, aired: day.flatMap { Airdate($0) }, id: id)
  }

  @Test func `episodes are found by day and title, then by code`() throws {
    let old = try [
      episode("S01E01", "Erste Folge", "2010-09-14"), episode("S01E02", nil, nil),
      episode("S01E03", "Dritte", "2010-10-01"),
    ]
    let new = try [
      episode("S01E01", "Null", "2010-01-01", id: 1),
      episode("S01E02", "Zwei", "2010-09-21", id: 2),
      episode("S02E01", "Erste Folge", "2010-09-14", id: 3),
      episode("S01E03", "Anders", "2012-01-01", id: 4),
    ]
    let matching = EpisodeMatching.linking(old, to: new, trustsNumbers: false, zone: .utc)
    #expect(matching.codes == [old[0].code: new[2].code, old[1].code: new[1].code])
  }

  @Test func `plays of a show without a list are kept, found or not`() throws {
    var show = Show(slug: "x", title: "X")
    let first = try #require(EpisodeKey("S01E01"))
    let stray = try #require(EpisodeKey("S09E09"))
    show.watched = [Show.Watched(first, [.year(2010)]), Show.Watched(stray, [.unknown])]
    var about = About()
    about.source = .tvmaze
    about.ids.tvmaze = 7
    let metadata = Metadata(
      title: "X", about: about, episodes: [try episode("S01E01", "One", "2010-01-01", id: 1)])
    let link = Link(
      show, effective: show, to: metadata, settings: Settings(zone: .utc), clock: clock)
    #expect(link.outcome.show.watched == show.watched)
    #expect(link.outcome.show.about.source == .tvmaze)
    #expect(link.unmatched.map(\.description) == ["S09E09"])
  }

  @Test func `another provider's numbers are not trusted, and its ids go`() throws {
    var show = Show(slug: "x", title: "X")
    show.about.source = .tmdb
    show.about.ids = ShowIDs(tmdb: 5)
    show.episodes = [try episode("S01E01", "One", "2010-01-01", id: 2)]
    var about = About()
    about.source = .tvmaze
    about.ids.tvmaze = 7
    let metadata = Metadata(
      title: "X", about: about,
      episodes: [
        try episode("S01E01", "One", "2010-01-01", id: 1),
        try episode("S01E02", "Two", "2010-01-08", id: 2),
      ])
    let link = Link(
      show, effective: show, to: metadata, settings: Settings(zone: .utc), clock: clock)
    #expect(link.outcome.moves == [:])
    #expect(link.outcome.show.episodes.map(\.id) == [1, 2])
    #expect(link.outcome.show.about.ids == ShowIDs(tvmaze: 7))
    show.unlink()
    #expect(show.about.source == nil && show.about.ids == ShowIDs())
  }
}
