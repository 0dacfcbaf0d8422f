import Foundation
import TVLogCore
import Testing

/// Figures for `script/bench-statistics`; they are printed, and judged there.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["TVLOG_BENCH"] != nil), .serialized)
struct SpeedTests {
  /// Milliseconds of this process's CPU time, the best of some rounds.
  private func measure(_ name: String, rounds: Int = 5, _ body: () -> Int) {
    var best = Double.infinity
    var result = 0
    for _ in 0..<rounds {
      let start = clock()
      result = body()
      best = min(best, Double(clock() - start) * 1000 / Double(CLOCKS_PER_SEC))
    }
    print("bench \(name): \((best * 10).rounded() / 10) ms (\(result))")
  }

  private func show(_ number: Int, episodes: Int) -> Show {
    var random = Seeded(UInt64(number))
    var show = Show(slug: "show-\(number)", title: "Show \(number)")
    show.lists = ["watching"]
    show.rating = Rating(tenths: .random(in: 40...100, using: &random))
    show.about.genres = ["Drama", "Crime"]
    var day = Int32.random(in: 10_000...18_000, using: &random)
    for index in 0..<episodes {
      let code = EpisodeCode(season: index / 20 + 1, number: index % 20 + 1)
      show.episodes.append(
        Episode(code, aired: .day(Day(number: 9_000 + Int32(index))), runtime: 42))
      day += Int32.random(in: 0...3, using: &random)
      show.watched.append(.init(.episode(code), [.day(Day(number: day))]))
    }
    return show
  }

  @Test func `a million plays`() {
    let shows = (0..<1_000).map { show($0, episodes: 1_000) }
    var standings: [Standing] = []
    measure("standings of 1,000,000 plays", rounds: 2) {
      standings = shows.map { $0.standing() }
      return standings.count
    }
    measure("statistics, totals to groups") {
      Statistics(standings, clock: .sample).totals.plays
    }
    let statistics = Statistics(standings, clock: .sample)
    measure("binges") { statistics.binges.days.count }
    measure("completed, lag, progress") {
      statistics.completedSeasons.count + statistics.lag.all.count + statistics.progress.count
        + (statistics.pace?.minutesAWeek ?? 0)
    }
    measure("all of it as JSON") { (try? JSONEncoder().encode(statistics).count) ?? 0 }
  }

  private func catalog(_ count: Int) -> [CatalogRow] {
    let genres = ["Drama", "Crime", "Comedy", "Horror", "Family", "Action", "Romance", "Mystery"]
    var random = Seeded(7)
    return (1...count).map { id in
      var row = CatalogRow(ids: ShowIDs(tvmaze: id), title: "Title \(id)")
      row.type = ["Scripted", "Reality", "Animation"].randomElement(using: &random)
      row.genres = Array(genres.shuffled(using: &random).prefix(3))
      row.network = "Network \(Int.random(in: 0..<2_000, using: &random))"
      row.language = ["English", "German", "Japanese"].randomElement(using: &random)
      row.year = .random(in: 1950...2026, using: &random)
      row.weight = .random(in: 0...100, using: &random)
      row.rating = Bool.random(using: &random) ? .random(in: 3...9, using: &random) : nil
      return row
    }
  }

  @Test func `scoring 80,000 shows for a library of 1,000`() {
    let rows = catalog(80_000)
    var random = Seeded(9)
    let standings = (0..<1_000).map { number in
      var show = show(number, episodes: 10)
      show.about.ids.tvmaze = number * 80 + 1
      show.about.similar = (0..<20).map { _ in
        "tvmaze:\(Int.random(in: 1...80_000, using: &random))"
      }
      return show.standing()
    }
    var index = CatalogIndex.empty
    measure("index of 80,000 rows") {
      index = CatalogIndex(rows)
      return index.count
    }
    var request = RecommendationRequest()
    measure("scoring, with reasons for 20") {
      Recommender(catalog: index, library: standings, hidden: [])
        .recommendations(request).entries.count
    }
    let recommender = Recommender(catalog: index, library: standings, hidden: [])
    measure("of it choosing and reasons") { recommender.recommendations(request).entries.count }
    request.isReasoned = false
    measure("of it choosing alone") { recommender.recommendations(request).entries.count }
  }
}
