import TVLogCore
import Testing

@Suite struct ProgressTests {
  @Test func `percent is rounded down, so that 100 means all`() {
    let show = Show.sample(
      aired: ["S01E01-E200": "2001-01-01"], watched: ["S01E01-E199": "2020-01-01"])
    let progress = show.standing().progress
    #expect(progress.aired == 200 && progress.completed == 199)
    #expect(progress.percent == 99)  // 99.5
    #expect(progress.behind == 1)
    let third = Show.sample(aired: ["S01E01-E03": "2001-01-01"], watched: ["S01E01-E02": "2020"])
    #expect(third.standing().progress.percent == 66)
  }

  @Test func `nothing counted has no percent`() {
    let show = Show.sample(aired: ["S01E01": "2027-01-01"])
    #expect(show.standing().progress.percent == nil)
    #expect(show.standing().progress.minutesLeft == 0)
    #expect(show.standing().behind == 0)
  }

  @Test func `episodes are counted, never the highest number`() {
    let show = Show.sample(aired: ["S01E01-E06": "2024-01-01"], watched: ["S01E06": "2024-05-01"])
    #expect(show.standing().progress.completed == 1)
    #expect(show.standing().progress.percent == 16)
  }

  @Test func `minutes left: the episode's, the show's, the median, unknown`() {
    var show = Show.sample(aired: ["S01E01-E05": "2024-01-01"], watched: ["S01E01": "2024-05-01"])
    show.override("S01E01") { $0.runtime = 90 }
    show.override("S01E02") { $0.runtime = 45 }
    show.override("S01E03") { $0.runtime = nil }
    show.about.runtime = 30
    #expect(show.standing().progress.minutesLeft == 45 + 30 + 40 + 40)
    show.about.runtime = nil
    // Known: 40, 40, 45, 90; the median is 42.5, cut to 42.
    #expect(show.standing().progress.minutesLeft == 45 + 42 + 40 + 40)
    for index in show.episodes.indices { show.episodes[index].runtime = nil }
    #expect(show.standing().progress.minutesLeft == nil)
    show.about.runtime = 25
    #expect(show.standing().progress.minutesLeft == 100)
  }

  @Test func `the median of an odd number is the middle one`() {
    var show = Show.sample(aired: ["S01E01-E03": "2024-01-01"])
    for (index, runtime) in [20, 60, 22].enumerated() { show.episodes[index].runtime = runtime }
    #expect(show.standing().usualMinutes == 22)
  }

  @Test func `a part takes no time of its own`() {
    var show = Show.sample(aired: ["S01E01-E02": "2024-01-01"])
    show.override("S01E02") { $0.partOf = "S01E01" }
    let standing = show.standing()
    #expect(standing.progress.minutesLeft == 40)
    #expect(standing.episodes.compactMap { standing.minutes(of: $0.episode) } == [40, 0])
  }

  @Test func `plays are all of every run; first, last and days`() {
    let show = Show.sample(
      aired: ["S01E01-E03": "2024-01-01"],
      watched: ["S01E01": "unknown 2024-02-01", "S01E02": "2024-02-03", "S01E03": "2023"])
    let progress = show.standing().progress
    #expect(progress.plays == 4)
    #expect(progress.firstPlay == "2023")
    #expect(progress.lastPlay == "2024-02-03")
    #expect(progress.days == nil)
    let dated = Show.sample(
      aired: ["S01E01-E02": "2024-01-01"],
      watched: ["S01E01": "2024-02-01", "S01E02": "2024-02-03T20:00"])
    #expect(dated.standing().progress.days == 3)
  }

  @Test func `in a run the days are its own, and the lifetime stands beside`() {
    let show = Show.sample(
      aired: ["S01E01-E04": "2020-01-01"],
      watched: ["S01E01-E03": "2020-02-01", "S01E01": "2026-10-03", "S01E02": "2026-10-17"]
    ) { $0.rewatching = ["2026-10-03"] }
    let standing = show.standing()
    let progress = standing.progress
    #expect(progress.completed == 2 && standing.lifetimeCompleted == 3)
    #expect(progress.plays == 5)
    #expect(progress.firstPlay == "2020-02-01" && progress.firstInRun == "2026-10-03")
    #expect(progress.lastInRun == "2026-10-17")
    #expect(progress.days == 15)
  }

  @Test func `the seasons sum to the whole`() {
    var random = Seeded(23)
    for _ in 0..<300 {
      var show = Show.random(using: &random)
      show.specials = Bool.random(using: &random) ? .count : .skip
      if Bool.random(using: &random) { show.rewatching = ["2022-01-20"] }
      if Bool.random(using: &random) {
        show.skipped = [.random(seasons: 0...2, numbers: 1...8, using: &random)]
      }
      let standing = show.standing(at: .at("2022-02-01"))
      let whole = standing.progress
      let parts = standing.seasons.map(\.progress)
      #expect(parts.map(\.aired).reduce(0, +) == whole.aired)
      #expect(parts.map(\.completed).reduce(0, +) == whole.completed)
      #expect(parts.compactMap(\.minutesLeft).reduce(0, +) == whole.minutesLeft)
      #expect(whole.completed + standing.episodes.count(where: \.isUndone) == whole.aired)
      #expect(whole.plays == show.playsByCode(at: standing.clock).map(\.plays.count).reduce(0, +))
    }
  }
}
