import TVLogCore
import Testing

@Suite struct ClockTests {
  @Test func `a date alone means noon`() {
    let clock = Clock.at("2026-11-22", zone: .berlin)
    #expect(clock.now == Instant("2026-11-22T11:00Z"))
    #expect(clock.today == today)
  }

  @Test func `a minute is one of the library's zone`() {
    #expect(Clock.at("2026-07-01T00:30", zone: .berlin).now == Instant("2026-06-30T22:30Z"))
    #expect(Clock.at("2026-07-01T00:30Z", zone: .berlin).today == "2026-07-01")
    #expect(Clock.at("2026-07-01T23:30Z", zone: .berlin).today == "2026-07-02")
    #expect(Clock("2026-07", zone: .utc) == nil)
    #expect(Clock("noon", zone: .utc) == nil)
  }

  @Test func `before day-ends a play belongs to the evening before`() {
    #expect(Clock.at("2026-11-22T03:59", dayEnds: 240).evening == "2026-11-21")
    #expect(Clock.at("2026-11-22T04:00", dayEnds: 240).evening == "2026-11-22")
    #expect(Clock.at("2026-11-22T03:59", dayEnds: 240).today == "2026-11-22")
    #expect(Clock.at("2026-11-22T00:00").evening == "2026-11-22")
    #expect(Clock.at("2026-01-01T00:10", dayEnds: 240).evening == "2025-12-31")
  }

  @Test func `an instant has aired once it has passed`() {
    let clock = Clock.at("2026-11-22T18:00")
    #expect(clock.hasAired(Airdate("2026-11-22T18:00Z")))
    #expect(!clock.hasAired(Airdate("2026-11-22T18:01Z")))
    #expect(clock.hasAired(Airdate("2026-11-22T20:01+02:30")))
  }

  @Test func `a date has aired from its first minute in the library's zone`() {
    let before = Clock.at("2026-11-21T23:59", zone: .berlin)
    let after = Clock.at("2026-11-22T00:00", zone: .berlin)
    #expect(!before.hasAired(.day(today)))
    #expect(after.hasAired(.day(today)))
    #expect(!after.hasAired(.day(today + 1)))
  }

  @Test func `no date has not aired`() {
    #expect(!Clock.sample.hasAired(nil))
  }
}
