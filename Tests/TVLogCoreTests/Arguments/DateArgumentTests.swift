import TVLogCore
import Testing

/// Today is Sunday 22 November 2026.
@Suite struct DateArgumentTests {
  @Test(arguments: [
    ("today", "2026-11-22"), ("Yesterday", "2026-11-21"), ("-3d", "2026-11-19"),
    ("-2w", "2026-11-08"),
    ("friday", "2026-11-20"), ("fri", "2026-11-20"), ("monday", "2026-11-16"),
    ("sunday", "2026-11-15"),
    ("2022-02-18", "2022-02-18"), ("2022-02-18T21:40", "2022-02-18T21:40"),
    ("2022-02-18t21:40z", "2022-02-18T21:40Z"), ("2022-02", "2022-02"), ("2022", "2022"),
    ("unknown", "unknown"),
  ])
  func `forms`(text: String, written: String) {
    guard case .date(let date)? = DateArgument(text, clock: .sample) else {
      Issue.record("\(text) is no date")
      return
    }
    #expect(date.description == written)
  }

  @Test func `each episode's day`() {
    #expect(DateArgument("aired", clock: .sample) == .aired)
  }

  @Test(arguments: [
    "", "3d", "-3", "-d", "-3x", "fr", "22.11.2026", "2022-02-30", "now", "-12345d",
  ])
  func `other texts are none`(text: String) {
    #expect(DateArgument(text, clock: .sample) == nil)
  }

  @Test func `days are counted from the evening`() {
    let night = Clock.at("2026-11-22T02:00", dayEnds: 240)
    #expect(DateArgument("today", clock: night) == .date("2026-11-21"))
    #expect(DateArgument("saturday", clock: night) == .date("2026-11-14"))
  }

  @Test func `in a calendar a weekday is the coming one`() {
    #expect(Day(relative: "friday", to: today, weekdays: .coming) == "2026-11-27")
    #expect(Day(relative: "sunday", to: today, weekdays: .coming) == "2026-11-29")
    #expect(Day(relative: "+11d", to: today, weekdays: .coming) == "2026-12-03")
  }
}
