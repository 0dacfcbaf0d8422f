import TVLogCore
import TVLogTerminal
import Testing

@Suite struct DateWordsSpansTests {
  private let words = DateWords(Sample.clock)

  private func days(_ first: String, _ last: String) -> ClosedRange<Day> {
    Sample.day(first)...Sample.day(last)
  }

  @Test func `the days of this year, as short as can be`() {
    #expect(words.span(days("2026-10-03", "2026-10-17")) == "3 to 17 Oct")
    #expect(words.span(days("2026-10-18", "2026-11-08")) == "18 Oct to 8 Nov")
    #expect(words.span(days("2026-10-18", "2026-10-18")) == "18 Oct")
    #expect(words.since(Sample.day("2026-11-14")) == "since 14 Nov")
  }

  @Test func `the days of earlier years`() {
    #expect(words.span(days("2022-04-02", "2022-04-30")) == "2 Apr to 30 Apr 2022")
    #expect(words.span(days("2022-12-28", "2023-01-03")) == "28 Dec 2022 to 3 Jan 2023")
    #expect(words.since(Sample.day("2024-07-08")) == "since 8 Jul 2024")
  }

  @Test func `full spans always have their year`() {
    #expect(words.fullSpan(days("2026-10-03", "2026-10-17")) == "3 Oct to 17 Oct 2026")
    #expect(words.fullSpan(days("2023-12-02", "2023-12-02")) == "2 Dec 2023")
    #expect(words.fullSince(Sample.day("2026-10-29")) == "since 29 Oct 2026")
  }

  @Test func `the dates of some plays`() {
    let dates = ["2022-12-30", "2022-12-02", "2022-12-09T21:40"].compactMap(PlayDate.init)
    #expect(words.fullDates(dates) == "2 Dec to 30 Dec 2022")
    #expect(words.fullDates([.unknown, .unknown]) == "no date")
    #expect(words.fullDates([.year(2008), .day(Sample.day("2010-01-05"))]) == "2008 to 5 Jan 2010")
    #expect(words.fullDates([]).isEmpty)
  }
}
