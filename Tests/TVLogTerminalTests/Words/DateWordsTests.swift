import TVLogCore
import TVLogTerminal
import Testing

@Suite struct DateWordsTests {
  private let words = DateWords(Sample.clock)

  @Test(arguments: [
    ("2026-11-22", "Sun 22 Nov"), ("2026-11-20", "Fri 20 Nov"), ("2026-01-01", "Thu 1 Jan"),
    ("2025-11-23", "Sun 23 Nov"), ("2025-11-22", "22 Nov 2025"), ("2024-07-08", "8 Jul 2024"),
    ("2027-11-21", "Sun 21 Nov"), ("2027-11-22", "22 Nov 2027"), ("2028-02-29", "29 Feb 2028"),
  ])
  func `the year is told from a year away on`(day: String, expected: String) {
    #expect(words.date(Sample.day(day)) == expected)
  }

  @Test(arguments: [
    ("2026-11-20", "Fri 20 Nov 2026"), ("2025-11-23", "Sun 23 Nov 2025"),
    ("2009-01-09", "9 Jan 2009"),
  ])
  func `a full date has its year, and near ones their weekday`(day: String, expected: String) {
    #expect(words.fullDate(Sample.day(day)) == expected)
  }

  @Test(arguments: [
    ("2026-11-22", "today"), ("2026-11-21", "yesterday"), ("2026-11-20", "Fri"),
    ("2026-11-16", "Mon"), ("2026-11-15", "7 days ago"), ("2026-11-10", "12 days ago"),
    ("2026-09-23", "60 days ago"), ("2026-09-22", "Tue 22 Sep"), ("2024-07-08", "8 Jul 2024"),
  ])
  func `the past`(day: String, expected: String) {
    #expect(words.past(Sample.day(day)) == expected)
  }

  @Test(arguments: [
    ("2026-11-22", "today"), ("2026-11-23", "tomorrow"), ("2026-11-24", "Tue 24 Nov, in 2 days"),
    ("2026-12-25", "Fri 25 Dec, in 33 days"), ("2028-01-02", "2 Jan 2028, in 406 days"),
  ])
  func `what is to come`(day: String, expected: String) {
    #expect(words.coming(Sample.day(day)) == expected)
  }

  @Test(arguments: [
    ("2026-11-21", "played yesterday"), ("2026-11-21T23:10", "played yesterday"),
    ("2008-11", "played in Nov 2008"), ("2008", "played in 2008"), ("unknown", "played, no date"),
  ])
  func `plays are told as far as their date is known`(date: String, expected: String) throws {
    #expect(words.played(try #require(PlayDate(date))) == expected)
  }

  @Test(arguments: [("2026-11-20", "Fri 20 Nov"), ("2008-11", "Nov 2008"), ("2008", "2008")])
  func `dates of plays`(date: String, expected: String) throws {
    #expect(words.date(try #require(PlayDate(date))) == expected)
  }

  @Test func `an instant airs on the day of the person's zone`() throws {
    let aired = try #require(Airdate("2026-11-22T23:30Z"))
    #expect(words.airs(aired) == "airs tomorrow")
    #expect(words.time(aired) == "00:30")
    #expect(words.time(.day(Sample.day("2026-11-22"))) == nil)
    #expect(words.aired(.day(Sample.day("2026-11-18"))) == "aired Wed")
  }
}
