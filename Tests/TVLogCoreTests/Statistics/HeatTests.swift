import TVLogCore
import Testing

@Suite struct HeatTests {
  private func statistics(
    _ watched: KeyValuePairs<String, String>, span: StatisticsSpan = .everything
  )
    -> Statistics
  {
    let show = Show.sample("show", aired: ["S01E01-E09": "2020-01-01"], watched: watched)
    return Statistics([show.standing()], span: span, clock: .sample)
  }

  /// None, one, two, three or four, more: nine plays on one day are as many as five.
  @Test(arguments: [(0, 0), (1, 1), (2, 2), (3, 3), (4, 3), (5, 4), (9, 4)])
  func `a day has one of five steps`(plays: Int, heat: Int) {
    var count = PlayCount()
    count.plays = plays
    #expect(count.heat == heat)
    #expect(PlayCount.heatWords.count == 5)
  }

  @Test func `the last twelve months are shown, those to come only where they have plays`() {
    let today = Clock.sample.evening
    let months = statistics(["S01E01": "2020-02-01"]).shownMonths
    #expect(months.count == 12)
    #expect(months.last == YearMonth(today))
    let ahead = statistics(
      ["S01E01": "\(today + 40)"], span: .days((today - 40)...(today + 90))
    ).shownMonths
    #expect(ahead.last == YearMonth(today + 40))
  }

  @Test func `of a year its own months`() {
    let months = statistics([:], span: StatisticsSpan(year: 2021) ?? .everything).shownMonths
    #expect(months.first == YearMonth(year: 2021, month: 1))
    #expect(months.last == YearMonth(year: 2021, month: 12))
    #expect(YearMonth(year: 2021, month: 1).previous == YearMonth(year: 2020, month: 12))
  }
}
