import Testing

@testable import TVLogCore

@Suite struct OrdinalTests {
  @Test(arguments: [
    (2, "second"), (10, "tenth"), (11, "11th"), (13, "13th"), (21, "21st"), (22, "22nd"),
    (33, "33rd"), (111, "111th"), (124, "124th"),
  ])
  func `words up to ten, then figures`(number: Int, expected: String) {
    #expect(Ordinal.word(number) == expected)
  }
}
