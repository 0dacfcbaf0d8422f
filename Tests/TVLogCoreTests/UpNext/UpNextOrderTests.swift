import TVLogCore
import Testing

@Suite struct UpNextOrderTests {
  private func order(_ shows: [Show], predicted: [String: Double] = [:]) -> String {
    UpNext(shows.map { $0.standing() }, predicted: predicted).lines.map(\.show.slug).joined(
      separator: " ")
  }

  @Test func `groups in their order`() {
    let shows = [
      Show.sample(
        "finished", aired: ["S01E01": "2020-01-01"], watched: ["S01E01": "2020"], state: .ended),
      Show.sample("caught-up", aired: ["S01E01": "2020-01-01"], watched: ["S01E01": "2020"]),
      Show.sample(
        "waiting", aired: ["S01E01": "2020-01-01", "S01E02": "2027-01-01"],
        watched: ["S01E01": "2020"]),
      Show.sample("start", aired: ["S01E01": "2020-01-01"]),
      Show.sample("stalled", aired: ["S01E01-E02": "2020-01-01"], watched: ["S01E01": "2020"]),
      Show.sample(
        "continue", aired: ["S01E01-E02": "2020-01-01"], watched: ["S01E01": "2026-11-20"]),
      Show.sample("new", aired: ["S01E01-E02": "2026-11-10"], watched: ["S01E01": "2026-11-10"]),
      Show.sample("today", aired: ["S01E01-E02": "2026-11-15"], watched: ["S01E01": "2026-11-15"]),
    ]
    #expect(order(shows) == "today new continue stalled start waiting caught-up finished")
  }

  @Test func `what is not begun stands by what the person would give it, learned from all shows`() {
    let rated = { (slug: String, genre: String, rating: String) in
      Show.sample(slug, aired: ["S01E01": "2020-01-01"], watched: ["S01E01": "2020"]) {
        $0.about.genres = [genre]
        $0.rating = Rating(rating)
      }
    }
    let wanted = { (slug: String, genre: String, added: Day) in
      Show.sample(slug, lists: ["want-to-watch"], aired: ["S01E01": "2020-01-01"]) {
        $0.about.genres = [genre]
        $0.added = added
      }
    }
    let past = [
      rated("a", "Drama", "10"), rated("b", "Drama", "9"), rated("c", "Comedy", "3"),
      rated("d", "Comedy", "2"),
    ]
    let open = [wanted("funny", "Comedy", "2020-01-01"), wanted("sad", "Drama", "2021-01-01")]
    let all = (past + open).map { $0.standing() }
    let lines = UpNext(open.map { $0.standing() }, learnedFrom: all).lines
    #expect(lines.map(\.show.slug) == ["sad", "funny"])
    #expect(UpNext(all).lines(in: .start).map(\.show.slug) == ["sad", "funny"])
    #expect(UpNext(open.map { $0.standing() }).lines.map(\.show.slug) == ["funny", "sad"])
  }

  @Test func `1 to 4: the later of last play and newest undone air date, newest first`() {
    let shows = [
      Show.sample(
        "played-10th", aired: ["S01E01-E02": "2020-01-01"], watched: ["S01E01": "2026-11-10"]),
      Show.sample(
        "aired-12th", aired: ["S01E01-E02": "2020-01-01", "S01E03": "2026-11-12"],
        watched: ["S01E01": "2020-02-01"]),
      Show.sample(
        "played-11th", aired: ["S01E01-E02": "2020-01-01"], watched: ["S01E01": "2026-11-11"]),
    ]
    #expect(order(shows) == "aired-12th played-11th played-10th")
  }

  @Test func `then fewest minutes left, what is not known last, then the title without article`() {
    func show(_ title: String, _ aired: String, runtime: Int? = 40) -> Show {
      Show.sample(
        title.lowercased(), aired: [aired: "2020-01-01"], watched: ["S01E01": "2026-11-10"]
      ) {
        $0.title = title
        for index in $0.episodes.indices { $0.episodes[index].runtime = runtime }
      }
    }
    let shows = [
      show("The Zoo", "S01E01-E03"), show("Yes", "S01E01-E03"), show("A Bee", "S01E01-E03"),
      show("Xylo", "S01E01-E02"), show("Unknown", "S01E01-E02", runtime: nil),
    ]
    #expect(order(shows) == "xylo a bee yes the zoo unknown")
  }

  @Test func `today's episode is an undone one of today, aired or not`() {
    let shows = [
      Show.sample(
        "a-long", aired: ["S01E01": "2026-11-01", "S01E02": "2026-11-22"],
        watched: ["S01E01": "2026-11-02"]),
      Show.sample(
        "b-short", aired: ["S01E01": "2026-11-01", "S01E02": "2026-11-22T20:00Z"],
        watched: ["S01E01": "2026-11-02"]),
    ]
    // Both stand at today; of the second nothing that has aired is left.
    #expect(order(shows) == "b-short a-long")
  }

  @Test func `start: favorites, then the predicted rating, then the day added`() {
    func show(_ slug: String, _ added: Day?, lists: [String] = ["want-to-watch"]) -> Show {
      Show.sample(slug, lists: lists, aired: ["S01E01": "2020-01-01"]) { $0.added = added }
    }
    let shows = [
      show("unknown", nil), show("late", "2026-05-01"), show("early", "2025-05-01"),
      show("good", "2026-06-01"), show("best", nil),
      show("loved", nil, lists: ["watching", "favorites"]),
    ]
    #expect(
      order(shows, predicted: ["good": 7.5, "best": 8.1]) == "loved best good early late unknown")
  }

  @Test func `waiting: by the next date`() {
    func show(_ slug: String, _ date: String) -> Show {
      Show.sample(
        slug, aired: ["S01E01": "2020-01-01", "S01E02": date], watched: ["S01E01": "2020"])
    }
    let shows = [
      show("c", "2026-12-02"), show("b", "2026-12-01T20:00Z"), show("a", "2026-12-01T21:00Z"),
      show("d", "2026-12-01"),
    ]
    #expect(order(shows) == "d b a c")
  }

  @Test func `titles sort without article and case`() {
    #expect("The Wire".sortKey == "wire")
    #expect("An Idiot Abroad".sortKey == "idiot abroad")
    #expect("Theory".sortKey == "theory")
  }
}
