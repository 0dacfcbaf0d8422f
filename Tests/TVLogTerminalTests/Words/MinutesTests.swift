import TVLogCore
import Testing

@Suite struct MinutesTests {
  @Test func `one episode is told in minutes`() {
    #expect(Minutes.single(48) == "48 min")
    #expect(Minutes.single(90) == "90 min")
    #expect(Minutes.single(nil) == "?")
  }

  @Test(arguments: [
    (0, "0 min"), (59, "59 min"), (60, "1 h 00"), (132, "2 h 12"), (7740, "129 h 00"),
  ])
  func `totals are told in hours from an hour on`(minutes: Int, expected: String) {
    #expect(Minutes.total(minutes) == expected)
  }

  @Test func `a total that is not known`() {
    #expect(Minutes.total(nil) == "?")
  }
}
