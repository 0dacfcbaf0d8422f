import TVLogCore
import Testing

@Suite struct BingesTests {
  private func binges(
    _ aired: KeyValuePairs<String, String>, _ watched: KeyValuePairs<String, String>,
    minutes: Int? = 40
  ) -> Binges {
    let show = Show.sample(aired: aired, watched: watched, state: .ended) { show in
      for index in show.episodes.indices { show.episodes[index].runtime = minutes }
    }
    return Statistics([show.standing()], clock: .sample).binges
  }

  private static let season: KeyValuePairs = ["S01E01-E08": "2024-01-01"]

  @Test func `three episodes on a day are a binge day, five a heavy one`() {
    let binges = binges(
      Self.season,
      [
        "S01E01": "2024-05-01", "S01E02": "2024-05-01", "S01E03": "2024-05-01",
        "S01E04": "2024-05-09", "S01E05": "2024-05-09",
      ])
    #expect(binges.days.map { "\($0.day) \($0.episodes) \($0.isHeavy)" } == ["2024-05-01 3 false"])
    #expect(binges.eligible == 5)
  }

  @Test(arguments: [(12, 0), (14, 0), (15, 1), (20, 1)])
  func `short episodes need an hour`(_ minutes: Int, _ days: Int) {
    let binges = binges(
      Self.season,
      ["S01E01": "2024-05-01", "S01E02": "2024-05-01", "S01E03": "2024-05-01"], minutes: minutes)
    #expect(binges.days.count == days)
  }

  @Test func `notes in bulk and plays again are no binge`() {
    let bulk = binges(Self.season, ["S01E01-E08": "2024-05-01"])
    #expect(bulk.days.isEmpty && bulk.eligible == 0 && bulk.plays == 8)
    let again = binges(
      Self.season,
      [
        "S01E01": "2024-01-01 2024-05-01", "S01E02": "2024-01-08 2024-05-01",
        "S01E03": "2024-01-15 2024-05-01",
      ])
    #expect(again.days.isEmpty)
    #expect(again.rewatchDays == 1)
  }

  @Test func `more than can be watched on a day is left out`() {
    let seasons: KeyValuePairs = ["S01E01-E02": "2024-01-01", "S02E01-E02": "2024-02-01"]
    let binges = binges(
      seasons,
      [
        "S01E01": "2024-05-01", "S01E02": "2024-05-01", "S02E01": "2024-05-01",
        "S02E02": "2024-05-01",
      ])
    #expect(binges.bulkDays.map(\.episodes) == [4])
    #expect(binges.days.isEmpty && binges.seasons.isEmpty && binges.perDay.isEmpty)
  }

  @Test func `a run allows one day between and needs two a day`() {
    let run = binges(
      Self.season,
      [
        "S01E01": "2024-05-01", "S01E02": "2024-05-01", "S01E03": "2024-05-01",
        "S01E04": "2024-05-03", "S01E05": "2024-05-03", "S01E06": "2024-05-03",
        "S01E07": "2024-05-06",
      ])
    #expect(
      run.runs.map { "\($0.days.lowerBound) \($0.days.upperBound) \($0.episodes)" }
        == ["2024-05-01 2024-05-03 6"])
    #expect(run.runs.first?.minutes == 240)
  }

  @Test func `the longest dense part of a stretch is the run`() {
    let run = binges(
      ["S01E01-E12": "2024-01-01"],
      [
        "S01E01": "2024-05-01", "S01E02": "2024-05-02", "S01E03": "2024-05-03",
        "S01E04": "2024-05-04", "S01E05": "2024-05-04", "S01E06": "2024-05-04",
        "S01E07": "2024-05-04", "S01E08": "2024-05-05", "S01E09": "2024-05-05",
      ])
    // 9 episodes in 5 days are too thin; 2 to 5 May have 8 in 4.
    #expect(run.runs.map { "\($0.days.lowerBound) \($0.episodes)" } == ["2024-05-02 8"])
  }

  @Test func `a season within a week is a binge, and has a pace`() {
    let watched: KeyValuePairs = [
      "S01E01": "2024-05-01", "S01E02": "2024-05-02", "S01E03": "2024-05-03",
      "S01E04": "2024-05-07",
    ]
    let season = binges(["S01E01-E04": "2024-01-01"], watched).seasons
    #expect(season.map(\.isBinge) == [true])
    #expect(season.first?.minutesADay == 160 / 7)
    #expect(season.first?.isDevoured == false)
    #expect(
      binges(["S01E01-E04": "2024-01-01"], watched, minutes: nil).seasons.first?.isDevoured == nil)
    #expect(binges(["S01E01-E05": "2024-01-01"], watched).seasons.isEmpty)
  }

  @Test func `a race is over the day after all came out`() {
    let released: KeyValuePairs = [
      "S01E01": "2024-05-01", "S01E02": "2024-05-01", "S01E03": "2024-05-01",
      "S01E04": "2024-05-01",
    ]
    let raced: KeyValuePairs = [
      "S01E01": "2024-05-01", "S01E02": "2024-05-01", "S01E03": "2024-05-02",
      "S01E04": "2024-05-02",
    ]
    #expect(binges(released, raced).seasons.map(\.isRace) == [true])
    #expect(binges(["S01E01-E04": "2024-04-01"], raced).seasons.map(\.isRace) == [false])
  }
}
