import TVLogCore
import Testing

@Suite struct DayTests {
  @Test func `days are counted from 1970`() {
    #expect(Day(year: 1970, month: 1, day: 1)?.number == 0)
    #expect(Day(year: 1969, month: 12, day: 31)?.number == -1)
    // 2000-03-01: 30 years of 365, 7 leap days of 1972 to 1996, and 31 + 29 days: 11 017.
    #expect(Day(year: 2000, month: 3, day: 1)?.number == 11_017)
  }

  @Test(arguments: [
    "2023-02-29", "1900-02-29", "2022-04-31", "2022-13-01", "2022-00-10", "2022-01-00",
    "0000-01-01",
    "2022-1-1", "22-01-01", "2022-01-011", "2022/01/01", " 2022-01-01", "",
  ])
  func `a date that no calendar has is none`(text: String) {
    #expect(Day(text) == nil)
  }

  @Test func `any other byte in a date makes it none`() {
    let date = Array("2022-02-18".utf8)
    for place in date.indices {
      for byte in UInt8.min...UInt8.max where byte != date[place] {
        var text = date
        text[place] = byte
        let day = unsafe text.withUnsafeBufferPointer { unsafe Day(TextBytes($0)) }
        let isDate =
          UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
          && day?.description.utf8.elementsEqual(text) ?? false
        #expect(day == nil || isDate, "\(text)")
      }
    }
  }

  @Test func `leap years`() {
    #expect(Day(year: 2000, month: 2, day: 29) != nil)
    #expect(("2024-02-29" as Day) + 1 == "2024-03-01")
    #expect(("2024-02-29" as Day) + 366 == "2025-03-01")
    #expect(("2025-03-01" as Day) - 1 == "2025-02-28")
    #expect(("2024-03-01" as Day) - ("2024-02-28" as Day) == 2)
  }

  @Test func `every day from year 1 to 9999 is read as written`() throws {
    let first = try #require(Day(year: 1, month: 1, day: 1))
    let last = try #require(Day(year: 9999, month: 12, day: 31))
    #expect(first.number == -719_162)
    for number in stride(from: first.number, through: last.number, by: 41) {
      let day = Day(number: number)
      #expect(Day(day.description) == day)
    }
    #expect(last.description == "9999-12-31")
    #expect(first.description == "0001-01-01")
  }

  @Test func `a day follows the day before`() {
    var day: Day = "1999-12-27"
    for _ in 0..<800 {
      let next = day + 1
      let isNewMonth = next.day == 1
      #expect(isNewMonth ? day.day >= 28 : next.day == day.day + 1 && next.month == day.month)
      #expect(next.weekday.number == day.weekday.number % 7 + 1)
      day = next
    }
    #expect(day == "2002-03-06")
  }

  @Test func `weeks begin on Monday`() {
    #expect(today.weekday == .sunday)
    #expect(today.weekday.number == 7)
    #expect(("1970-01-01" as Day).weekday == .thursday)
    #expect(("1969-12-29" as Day).weekday == .monday)
    #expect(Weekday(named: "Fri") == .friday)
    #expect(Weekday(named: "TUESDAY") == .tuesday)
    #expect(Weekday(named: "fr") == nil)
    #expect(Weekday(named: "fridays") == nil)
    #expect(Weekday.saturday.name == "Saturday")
  }

  @Test func `the start of a month`() {
    #expect(("2024-02-29" as Day).startOfMonth == "2024-02-01")
  }
}
