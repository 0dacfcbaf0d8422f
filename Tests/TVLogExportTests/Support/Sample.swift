import TVLogCore
import TVLogExport

/// A small library made by hand: every mark, every kind of page.
enum Sample {
  static let clock = Clock(
    now: Instant(Day("2026-11-22") ?? Day(number: 0), minute: 18 * 60 + 2, offset: 0), zone: .utc)

  static func day(_ text: String) -> Day { Day(text) ?? Day(number: 0) }

  static var library: Library {
    var settings = Settings(zone: .utc)
    settings.lists = [.init(name: "short", query: "left:..300 status:watching")]
    return Library(settings: settings, shows: [slowHorses, theWire, tatort, weissensee])
  }

  /// Two shows that the library lacks, and what is on want-to-watch.
  static var suggestions: Suggestions? {
    var liked = CatalogRow(ids: ShowIDs(tvmaze: 1), title: "The Night <Manager>")
    liked.genres = ["Drama", "Thriller"]
    liked.network = "BBC One"
    liked.year = 2016
    liked.weight = 90
    liked.rating = 8.2
    var other = CatalogRow(ids: ShowIDs(tmdb: 2), title: "Bake")
    other.genres = ["Food"]
    other.weight = 20
    let recommender = Recommender(
      catalog: CatalogIndex([liked, other]), library: library.standings(at: clock), hidden: [])
    return Suggestions(recommender, among: library.shows)
  }

  static func episode(
    _ code: String, _ title: String?, _ aired: String?, _ runtime: Int? = 48
  ) -> Episode {
    Episode(
      EpisodeCode(code) ?? EpisodeCode(season: 1, number: 1), title: title,
      aired: aired.flatMap { Airdate($0) }, runtime: runtime)
  }

  static func watched(_ key: String, _ plays: String...) -> Show.Watched {
    Show.Watched(EpisodeKey(key) ?? .all, plays.compactMap(PlayDate.init))
  }

  private static var slowHorses: Show {
    var show = Show(slug: "slow-horses", title: "Slow Horses")
    show.lists = ["watching", "favorites"]
    show.rating = Rating("9")
    show.tags = ["with-friends"]
    show.review = "Failures who win by failing better.\n\nStill."
    show.about.source = .tvmaze
    show.about.ids = ShowIDs(tvmaze: 52346, tmdb: 95480, imdb: "tt5875444")
    show.about.state = .running
    show.about.premiered = day("2022-04-01")
    show.about.network = "Apple TV+"
    show.about.country = "GB"
    show.about.genres = ["Drama", "Thriller"]
    show.about.runtime = 48
    show.about.score = Rating("8.1")
    show.about.summary = "Spies who failed are kept in one house."
    show.about.cast = [
      About.Role(name: "Gary Oldman", character: "Jackson Lamb"), About.Role(name: "Jack Lowden"),
    ]
    show.about.createdBy = ["Will Smith"]
    show.seasons = [Season(number: 2, episodes: 4)]
    show.episodes = [
      episode("S00E01", "Behind the door", "2022-12-24", 12),
      episode("S01E01", "Failure's Contagious", "2022-04-01", 52),
      episode("S01E02", "Work Drinks", "2022-04-01", 45),
      episode("S01E03", "Bad Tradecraft", "2022-04-08"),
      episode("S02E01", "Last Stop", "2026-11-04T06:00Z"),
      episode("S02E02", "From Upshott with Love", "2026-11-11T06:00Z"),
      episode("S02E03", "Drinking Games", "2026-11-18T06:00Z"),
      episode("S02E04", "Cicada", "2026-11-25T06:00Z", 50),
    ]
    show.watched = [
      watched("S01E01", "2022-04-02", "2024-01-05"), watched("S01E02", "2022-04-02"),
      watched("S02E01", "2026-11-05T21:10"), watched("S02E02", "2026-11-13"),
    ]
    show.skipped = [EpisodeKey("S01E03") ?? .all]
    show.ratings = [
      Show.Note(EpisodeKey("S01") ?? .all, Rating(tenths: 85)),
      Show.Note(EpisodeKey("S01E01") ?? .all, Rating(tenths: 100)),
    ]
    show.reviews = [Show.Note(EpisodeKey("S01E01") ?? .all, "A cold open for the ages.")]
    return show
  }

  private static var theWire: Show {
    var show = Show(slug: "the-wire", title: "The Wire")
    show.lists = ["completed"]
    show.about.state = .ended
    show.about.premiered = day("2002-06-02")
    show.about.network = "HBO"
    show.about.genres = ["Drama", "Crime"]
    show.about.runtime = 58
    show.episodes = (1...4).map { episode("S01E0\($0)", "Part \($0)", "2002-06-0\($0 + 1)", 58) }
    show.watched = [
      watched("S01", "2009-01"), watched("S01E01", "2026-10-03"), watched("S01E02", "2026-11-20"),
    ]
    show.rewatching = [day("2026-10-03")]
    return show
  }

  private static var tatort: Show {
    var show = Show(slug: "tatort", title: "Tatort")
    show.lists = ["watching"]
    show.next = .latest
    show.about.network = "Das Erste"
    show.about.runtime = 90
    show.episodes = [
      episode("S2026E30", "Murot", "2026-11-15T19:15Z", nil),
      episode("S2026E31", "Unvergänglich", "2026-11-22T19:15Z", nil),
    ]
    show.watched = [watched("S2026E30", "2026-11-15")]
    return show
  }

  /// Without an episode list.
  private static var weissensee: Show {
    var show = Show(slug: "weissensee", title: "Weissensee")
    show.lists = ["want-to-watch", "kein Name <b>"]
    show.watched = [watched("S01E01", "unknown"), watched("S01E02", "2012")]
    return show
  }
}
