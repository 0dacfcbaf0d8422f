import TVLogCore
import Testing

@Suite struct AirdateTests {
  @Test func `an instant is shown in the library's zone`() throws {
    let aired = try #require(Airdate("2025-01-17T02:00Z"))
    #expect(aired.day(in: .named("America/New_York")) == "2025-01-16")
    #expect(aired.minute(in: .named("America/New_York")) == 21 * 60)
    #expect(aired.day(in: .berlin) == "2025-01-17")
    #expect(aired.minute(in: .berlin) == 180)
  }

  @Test(arguments: ["America/New_York", "Asia/Tokyo", "Pacific/Kiritimati"])
  func `a day alone is that day in every zone`(name: String) {
    let aired = Airdate("2025-01-17")
    #expect(aired?.day(in: .named(name)) == "2025-01-17")
    #expect(aired?.minute(in: .named(name)) == nil)
  }

  @Test func `texts`() {
    #expect(Airdate("2025-01-17T02:00Z")?.description == "2025-01-17T02:00Z")
    #expect(Airdate("2025-01-16T21:00-05:00")?.description == "2025-01-17T02:00Z")
    #expect(Airdate("2025-01-17T02:00:59+00:00")?.description == "2025-01-17T02:00Z")
    #expect(Airdate("2025-01-17")?.description == "2025-01-17")
    #expect(Airdate("2025-01-17T02:00") == nil)
    #expect(Airdate("2025-01") == nil)
    #expect(Airdate("2025-01-17T24:00Z") == nil)
  }
}
