import TVLogCore
import Testing

@Suite struct NearestTests {
  @Test(arguments: [
    ("watchd", "watched"), ("skiped", "skipped"), ("raitng", "rating"), ("RATING", "rating"),
    ("seasns", "seasons"),
  ])
  func `a slip of the finger`(text: String, meant: String) {
    #expect(text.nearest(in: ["watched", "skipped", "rating", "seasons"]) == meant)
  }

  @Test func `nothing near is no hint`() {
    #expect("colour".nearest(in: ["watched", "rating"]) == nil)
    #expect("ab".nearest(in: ["ac"]) == nil)
    #expect("".nearest(in: ["ab"]) == nil)
    #expect("abc".nearest(in: [String]()) == nil)
  }

  @Test func `the first of equals`() {
    #expect("abcd".nearest(in: ["abcx", "abcy"]) == "abcx")
  }
}
