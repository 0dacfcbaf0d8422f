import TVLogCore
import Testing

@Suite struct ViewingYearTests {
  private func year(_ watched: [(String, [String])], episodes: Int = 6) -> ViewingYear {
    var show = Show(slug: "lost", title: "Lost")
    show.about.runtime = 40
    show.episodes = (1...episodes).map {
      var episode = Episode(EpisodeCode(season: 1, number: $0))
      episode.aired = Airdate("2020-01-0\($0)")
      return episode
    }
    show.watched = watched.compactMap { key, plays in
      EpisodeKey(key).map { Show.Watched($0, plays.compactMap { PlayDate($0) }) }
    }
    let clock = Clock(now: Instant(seconds: 1_795_000_000), zone: .utc)
    return ViewingYear(2026, of: [Standing(show, settings: Settings(zone: .utc), clock: clock)])
  }

  @Test func `plays, minutes and days of the year alone`() {
    let year = year([("S01E01", ["2025-12-31", "2026-01-01"]), ("S01E02", ["2026-01-01T22:10"])])
    #expect(year.plays == 2 && year.minutes == 80 && year.shows == 1)
    #expect(Array(year.days.values) == [2])
  }

  @Test func `a month or a year counts in totals and on no day`() {
    let year = year([("S01E01", ["2026-03"]), ("S01E02", ["2026"]), ("S01E03", ["unknown"])])
    #expect(year.plays == 2 && year.days.isEmpty && year.longestStreak == 0)
  }

  @Test func `the most days in a row, over the end of a month`() {
    let plays = ["2026-01-30", "2026-01-31", "2026-02-01", "2026-02-03"]
    #expect(year(zip(1..., plays).map { ("S01E0\($0)", [$1]) }).longestStreak == 3)
  }

  @Test func `a note in bulk is on its day and makes no streak`() {
    let year = year([("S01E01", ["2026-01-01"]), ("S01E02-E04", ["2026-01-02"])])
    #expect(year.days.count == 2 && year.longestStreak == 1)
  }

  @Test func `a play of a code that the list lacks counts`() {
    #expect(year([("S09E01", ["2026-01-01"])]).plays == 1)
  }
}
