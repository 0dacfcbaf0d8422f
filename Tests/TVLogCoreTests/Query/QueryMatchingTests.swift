import TVLogCore
import Testing

@Suite struct QueryMatchingTests {
  private let show = Show.sample(
    "sleepy-hollow", lists: ["watching", "favorites"],
    aired: ["S01E01-E03": "2026-10-01", "S01E04": "2026-12-24"],
    watched: ["S01E01": "2026-11-02", "S01E02": "2026-11"], state: .running
  ) { show in
    show.title = "Sleepy Höllow: Ein Anfang"
    show.aka = ["Sleepy"]
    show.tags = ["with-friends"]
    show.rating = Rating("8.5")
    show.added = "2026-09-30"
    show.about.type = "scripted"
    show.about.premiered = "2026-10-01"
    show.about.network = "HBO Max"
    show.about.country = "US"
    show.about.language = "English"
    show.about.genres = ["Drama", "Science-Fiction"]
    show.about.score = Rating("7.9")
    show.about.ids = ShowIDs(tvmaze: 82, tmdb: 1399, tvdb: 121_361, imdb: "tt0944947")
  }

  private func matches(_ query: String, _ show: Show? = nil) throws -> Bool {
    let standing = (show ?? self.show).standing()
    let search = try ShowSearch(query, clock: .sample)
    return search.query.matches(QuerySubject(standing, services: ["Apple TV+"]))
  }

  @Test(arguments: [
    "", "sleepy", "hollow", "HÖLLOW", "\"höllow: ein\"", "sleepy anfang", "title:anfang",
    "title:=sleepy", "title:=\"sleepy hollow: ein anfang\"", "status:watching", "list:favorites",
    "tag:with-friends", "genre:drama", "genre:SCIENCE-FICTION", "network:hbo",
    "network:\"hbo max\"",
    "network:=\"HBO Max\"", "type:scripted", "language:english", "country:us", "year:2026",
    "year:2020..2026", "year:>=2026", "year:<2027", "year>2025", "premiered:2026-10",
    "premiered:2026-10-01", "rating:8.5", "rating:8..", "rating:>8.4", "score:7..8", "added:..-30d",
    "added:2026", "watched:2026-11", "watched:>=2026-11-02", "aired:2026-10-15", "aired:..-30d",
    "aired:-38d", "unwatched:1", "unwatched:1..", "progress:66", "left:40", "left:..300",
    "state:running", "tvmaze:82", "tmdb:1399", "tvdb:121361", "imdb:tt0944947", "on:apple",
    "on:=\"apple tv+\"", "not:tag:x", "not (tag:x or tag:y)", "tag:x or genre:drama",
    "(tag:x or sleepy) year:2026", "NOT status:dropped", "not:not:sleepy", "rating- sleepy",
  ])
  func `finds the show`(_ query: String) throws {
    #expect(try matches(query))
  }

  @Test(arguments: [
    "sleepyhead", "title:=anfang", "status:completed", "status:none", "list:watch", "tag:friends",
    "genre:sci", "network:=hbo", "type:reality", "year:2025", "year:..2025", "year:>2026",
    "rating:9..", "rating:<8.5", "watched:..2026-11-01", "watched:2026-11-01",
    "aired:..2026-10-14", "unwatched:2..", "left:..39", "state:ended", "tvmaze:83", "on:netflix",
    "not:sleepy", "tag:x or tag:y", "sleepy (tag:x or tag:y)",
  ])
  func `does not find it`(_ query: String) throws {
    #expect(try !matches(query))
  }

  @Test(arguments: QueryField.allCases.filter { $0 != .title && $0 != .status })
  func `a show that lacks the field does not match, nor does it match any range`(
    _ field: QueryField
  ) throws {
    let bare = Show(slug: "bare", title: "Bare")
    let value =
      switch field.kind {
      case .number: "0.."
      case .date: "0001-01-01.."
      case .text, .word: field.words?.first ?? "x"
      }
    var subject = QuerySubject(bare.standing())
    #expect(try !ShowSearch("\(field.rawValue):\(value)", clock: .sample).query.matches(subject))
    subject = QuerySubject(show.standing(), services: ["x"])
    if field.kind == .number || field.kind == .date {
      #expect(try ShowSearch("\(field.rawValue):\(value)", clock: .sample).query.matches(subject))
    }
  }

  @Test func `quotes take the meaning from signs`() throws {
    var odd = show
    odd.title = "=Odd 1..2 >3"
    #expect(try matches("title:\"=odd\"", odd))
    #expect(try matches("title:=\"=odd 1..2 >3\"", odd))
    #expect(try matches("\"1..2\"", odd))
    #expect(try !matches("title:=odd", odd))
  }

  @Test func `a show with plays and no status acts as one`() throws {
    var show = show
    show.lists = []
    #expect(try matches("status:watching", show))
    show.watched = []
    #expect(try matches("status:none", show))
  }

  @Test func `orders by several keys, what is not known last`() throws {
    let shows = [("a", "7", 2001), ("b", nil, 2000), ("c", "7", 1999), ("d", "9", 2002)].map {
      slug, rating, year in
      var show = Show(slug: slug, title: "The \(slug)")
      show.rating = rating.flatMap(Rating.init)
      show.about.premiered = Day(year: year, month: 1, day: 1)
      return QuerySubject(show.standing())
    }
    func slugs(_ query: String) throws -> String {
      try ShowSearch(query, clock: .sample).results(among: shows).map(\.show.slug).joined()
    }
    #expect(try slugs("rating- year+") == "dcab")
    #expect(try slugs("rating+") == "acdb")
    #expect(try slugs("title-") == "dcba")
    #expect(try slugs("year:2000.. premiered+") == "bad")
  }
}
