import Foundation
import TVLogCore
import Testing

@Suite struct RecommenderTests {
  private static func row(
    _ id: Int, _ genres: [String] = ["Drama"], weight: Int = 50, rating: Double? = 7,
    year: Int? = 2015, title: String? = nil, network: String? = nil
  ) -> CatalogRow {
    var row = CatalogRow(ids: ShowIDs(tvmaze: id), title: title ?? "Title\(id)")
    row.genres = genres
    row.weight = weight
    row.rating = rating
    row.year = year
    row.network = network
    return row
  }

  private static let genres = [
    ["Drama", "Crime"], ["Comedy"], ["Horror", "Drama"], ["Crime", "Mystery"], ["Family"], [],
  ]

  static let rows = (1...60).map { id in
    row(
      id, genres[id % 6], weight: (id * 37) % 101,
      rating: id % 7 == 0 ? nil : 5 + Double(id % 40) / 10)
  }

  private static func show(
    _ id: Int, rating: String? = nil, similar: [Int] = [], lists: [String] = ["completed"]
  ) -> Show {
    .sample(
      "show-\(id)", lists: lists, aired: ["S01E01-E02": "2020-01-01"],
      watched: ["S01E01-E02": "2021-01-01"], state: .ended
    ) {
      $0.title = "Title\(id)"
      $0.rating = rating.flatMap { Rating($0) }
      $0.about.ids.tvmaze = id
      $0.about.genres = genres[id % 6]
      $0.about.similar = similar.map { "tvmaze:\($0)" }
    }
  }

  static let shows = [
    show(6, rating: "9", similar: [40, 41, 42]), show(12, rating: "3", similar: [43]),
    show(18, rating: "8.5", similar: [40]), show(25), show(31, lists: ["dropped"]),
    show(37, lists: ["want-to-watch"]),
  ]

  private func answer(
    _ rows: [CatalogRow] = rows, _ shows: [Show] = shows, hidden: [String] = [],
    seeds: [CatalogRow] = [], change: (inout RecommendationRequest) -> Void = { _ in }
  ) -> Recommendations {
    var request = RecommendationRequest()
    change(&request)
    return Recommender(
      catalog: CatalogIndex(rows), library: shows.map { $0.standing() }, hidden: hidden,
      seeds: seeds
    ).recommendations(request)
  }

  private func ids(_ answer: Recommendations) -> [Int] {
    answer.entries.compactMap(\.show.ids.tvmaze)
  }

  private func bytes(_ answer: Recommendations) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    return try encoder.encode(answer)
  }

  @Test(arguments: 1...5) func `the order of what comes in means nothing`(_ seed: UInt64) throws {
    var random = Seeded(seed)
    let shuffled = answer(Self.rows.shuffled(using: &random), Self.shows.shuffled(using: &random))
    #expect(try bytes(shuffled) == bytes(answer()))
  }

  @Test func `nothing of the library and nothing hidden is recommended`() {
    let found = Set(ids(answer(hidden: ["tvmaze:40", "tvmaze:2"]) { $0.limit = nil }))
    #expect(found.isDisjoint(with: [6, 12, 18, 25, 31, 37, 40, 2]))
    #expect(found.count == 52)
  }

  @Test func `what liked shows list stands high, with its reason`() throws {
    let first = try #require(answer().entries.first { $0.show.ids.tvmaze == 40 })
    guard case .listed(let liked)? = first.reason else {
      Issue.record("no list is named")
      return
    }
    #expect(Set(liked.map(\.show.slug)) == ["show-6", "show-18"])
    #expect(liked.allSatisfy { $0.share > 0 && ($0.rating?.tenths ?? 0) >= 80 })
    func place(_ shows: [Show]) -> Int? {
      ids(
        answer(Self.rows, shows) {
          $0.limit = nil; $0.isVaried = false
        }
      ).firstIndex(of: 40)
    }
    let listless = Self.shows.map { show in
      var show = show
      show.about.similar = []
      return show
    }
    #expect(try #require(place(Self.shows)) < #require(place(listless)))
  }

  @Test func `no show below 8 is ever a reason`() {
    for entry in answer(change: { $0.limit = nil }).entries {
      switch entry.reason {
      case .listed(let liked), .alike(let liked):
        #expect(liked.allSatisfy { ($0.rating?.tenths ?? 0) >= 80 })
      default: break
      }
    }
  }

  @Test func `a rating that falls takes its list down`() {
    let place = { (rating: String) in
      let shows = [Self.show(6, rating: rating, similar: [50])] + Self.shows.dropFirst()
      return self.ids(
        self.answer(Self.rows, shows) {
          $0.limit = nil; $0.isVaried = false
        }
      )
      .firstIndex(of: 50) ?? -1
    }
    #expect(place("9") < place("2"))
  }

  @Test func `filters hold`() {
    let found = answer {
      $0.filter.genres = ["crime"]
      $0.filter.years = 2010...2020
    }.entries
    #expect(!found.isEmpty && found.allSatisfy { $0.show.genres.contains("Crime") })
    #expect(answer { $0.filter.language = "Klingon" }.entries.isEmpty)
    #expect(answer { $0.filter.mostMinutes = 30 }.entries.isEmpty)
  }

  @Test func `a predicted rating does not depend on the filter`() {
    let all = Dictionary(
      uniqueKeysWithValues: answer { $0.limit = nil }.entries.map { ($0.show.ids.tvmaze, $0.like) })
    for entry in answer(change: { $0.filter.genres = ["Crime"] }).entries {
      #expect(all[entry.show.ids.tvmaze] == entry.like)
    }
  }

  @Test func `the surest are ordered by predicted rating`() {
    let found = answer {
      $0.order = .surest
      $0.isVaried = false
    }.entries
    #expect(found.map(\.like) == found.map(\.like).sorted(by: >))
    #expect(found.allSatisfy { $0.show.weight >= 60 })
  }

  @Test func `a franchise comes once`() {
    let rows = [
      Self.row(1, weight: 90, title: "Star Quest"),
      Self.row(2, weight: 80, title: "Star Quest: Beyond"),
      Self.row(3, weight: 70, title: "Star Quest 2"), Self.row(4, weight: 10, title: "Else"),
    ]
    #expect(ids(answer(rows, [])).sorted() == [1, 4])
    #expect(ids(answer(rows, []) { $0.isVaried = false }).count == 4)
  }

  @Test func `a network comes three times while there are others`() {
    let rows = (1...16).map { id in
      Self.row(id, weight: id <= 8 ? 90 : 10, network: id <= 8 ? "One" : "Network \(id)")
    }
    let networks = { (change: (inout RecommendationRequest) -> Void) in
      self.answer(rows, [], change: change).entries.compactMap(\.show.network)
    }
    #expect(networks { $0.limit = 6 }.count { $0 == "One" } == 3)
    #expect(
      networks {
        $0.limit = 6; $0.isVaried = false
      }.count { $0 == "One" } == 6)
    #expect(
      networks {
        $0.limit = 6; $0.filter.network = "one"
      } == Array(repeating: "One", count: 6))
    #expect(networks { $0.limit = 16 }.count == 16, "nothing is lost")
  }

  @Test func `nothing at all is no error`() {
    #expect(answer([], []).entries.isEmpty)
    #expect(answer(Self.rows, []).entries.count == 20)
    let alone = answer([], Self.shows)
    #expect(!alone.hasCatalog && ids(alone).contains(40))
    let bare = (1...5).map { (id: Int) in CatalogRow(ids: ShowIDs(tvmaze: id), title: "Bare \(id)")
    }
    #expect(answer(bare).entries.allSatisfy { !$0.score.isNaN && !$0.like.isNaN })
    let equal = Self.shows.map { show in
      var show = show
      show.rating = Rating("7")
      return show
    }
    #expect(answer(Self.rows, equal).entries.allSatisfy { !$0.score.isNaN })
  }

  @Test func `named shows count as rated 9 and are called named`() throws {
    let seeded = answer(Self.rows, [], seeds: [Self.rows[5]])
    #expect(!ids(seeded).contains(6))
    let reasons = seeded.entries.compactMap(\.reason)
    let named = reasons.compactMap { reason -> [Reason.Liked]? in
      if case .alike(let liked) = reason { liked } else { nil }
    }.joined()
    #expect(!named.isEmpty && named.allSatisfy { $0.isNamed && $0.rating == nil })
  }

  @Test func `a list of numbers that the catalogue lacks leads by title and year`() {
    let shows = Self.shows.map { show in
      var show = show
      show.about.similar = ["tmdb:900"]
      return show
    }
    var facts = CatalogRow(ids: ShowIDs(tmdb: 900), title: "title33")
    facts.year = 2015
    let standings = shows.map { $0.standing() }
    func place(_ known: [CatalogRow]) -> Int? {
      let answer = Recommender(
        catalog: CatalogIndex(Self.rows), library: standings, hidden: [], known: known
      ).recommendations(RecommendationRequest())
      return ids(answer).firstIndex(of: 33)
    }
    #expect(place([facts]) ?? .max < place([]) ?? .max)
    let there = place([facts])
    facts.year = 2016
    #expect(place([facts]) == there, "a year more or less is a matter of countries")
    facts.year = 2017
    #expect(place([facts]) ?? .max > there ?? .max)
  }

  @Test func `wanted shows are ranked by what they would be given`() {
    let recommender = Recommender(
      catalog: CatalogIndex(Self.rows), library: Self.shows.map { $0.standing() }, hidden: [])
    #expect(
      recommender.ranked(Self.shows).map(\.entry.like)
        == recommender.ranked(Self.shows).map(\.entry.like).sorted(by: >))
  }

  @Test(arguments: [1e-300, 0.1, 0.5, 1, 2, 2.718281828459045, 10, 12345.678, 1e300])
  func `the logarithm is right to the last digits`(_ number: Double) {
    let own = naturalLogarithm(number)
    #expect(abs(own - log(number)) <= 4 * log(number).ulp.magnitude + 1e-16)
  }
}
