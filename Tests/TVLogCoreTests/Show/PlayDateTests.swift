import TVLogCore
import Testing

@Suite struct PlayDateTests {
  @Test(arguments: [
    "unknown", "2008", "2008-11", "2022-02-18", "2022-02-18T21:40", "2022-02-18T21:40Z",
    "2022-02-18T21:40+05:45", "2022-02-18T21:40-03:00", "0001-01", "9999-12-31T23:59",
  ])
  func `is written as it was read`(text: String) {
    #expect(PlayDate(text)?.description == text)
  }

  @Test(arguments: [
    "", "0000", "208", "2008-13", "2008-00", "2022-02-30", "2022-02-18T24:00", "2022-02-18T21:60",
    "2022-02-18T21:40+", "2022-02-18T21:40-", "2022-02-18T21:40+1", "2022-02-18T21:40+05",
    "2022-02-18T21:40+05:", "2022-02-18T21:40+19:00", "2022-02-18T", "2022-", "Unknown",
    "2022-02-18 21:40", "2022-02-18T21:40+182022", "2022-02-18T21:40-122022-05",
    "2022-02-18T232022", "2022-02-18T21:40+05:002022", "2022-02-18T21:40 2022",
  ])
  func `other texts are no date`(text: String) {
    #expect(PlayDate(text) == nil)
  }

  @Test func `random dates make the round trip`() {
    var random = Seeded(3)
    for _ in 0..<3_000 {
      let date = PlayDate.random(using: &random)
      #expect(PlayDate(date.description) == date)
    }
  }

  @Test func `the day is the date as written, whatever the offset`() {
    #expect(("2022-02-18T23:30-10:00" as PlayDate).day == "2022-02-18")
    #expect(("2022-02-18T00:30+14:00" as PlayDate).day == "2022-02-18")
    #expect(("2022-02" as PlayDate).day == nil)
  }

  @Test func `a text leaves days open`() {
    #expect(("2024-02" as PlayDate).span == "2024-02-01"..."2024-02-29")
    #expect(("2023" as PlayDate).span == "2023-01-01"..."2023-12-31")
    #expect(("2023-05-06" as PlayDate).span == "2023-05-06"..."2023-05-06")
    #expect(PlayDate.unknown.span == nil)
  }

  @Test func `oldest first, unknown in front, coarse before fine`() {
    let ordered = [
      "unknown", "2021-12-31", "2022", "2022-01", "2022-01-01", "2022-01-01T20:00",
      "2022-01-01T22:00+01:00", "2022-01-01T21:30", "2022-02",
    ].compactMap { PlayDate($0) }
    var random = Seeded(1)
    #expect(ordered.shuffled(using: &random).sorted() == ordered)
  }

  @Test func `an offset orders plays within the day and never between days`() {
    // 22:00+01:00 is 21:00 UTC, before 21:30Z.
    #expect(("2022-01-01T22:00+01:00" as PlayDate) < "2022-01-01T21:30Z")
    // 23:00-10:00 is on the next day in UTC, and yet a play of the day before 00:10 of that one.
    #expect(("2022-01-01T23:00-10:00" as PlayDate) < "2022-01-02T00:10Z")
  }
}

extension PlayDate {
  /// Mostly of a few days, so that some coincide.
  static func random(using random: inout Seeded) -> PlayDate {
    let day = ("2022-01-01" as Day) + Int.random(in: 0...40, using: &random)
    switch Int.random(in: 0...9, using: &random) {
    case 0, 1: return .unknown
    case 2: return .year(day.year)
    case 3: return .month(day.month, year: day.year)
    case 4, 5:
      let offset = [nil, 0, 60, -570].randomElement(using: &random) ?? nil
      return .minute(
        LocalTime(day: day, minute: Int.random(in: 0..<1440, using: &random)), offset: offset)
    default: return .day(day)
    }
  }
}
