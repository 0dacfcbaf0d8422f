import TVLogTerminal
import Testing

@Suite struct StyledTextTests {
  @Test func `whatever comes in is made printable`() {
    #expect(StyledText("a\u{1B}[2Jb").plain == "a\\u{1B}[2Jb")
    #expect(("a" + StyledText("\u{202E}", .code)).plain == "a\\u{202E}")
  }

  @Test func `runs of one style become one`() {
    let text = StyledText("a", .code) + StyledText("b", .code) + StyledText("", .done) + "c"
    #expect(text.runs.map(\.text) == ["ab", "c"])
    #expect(text.runs.map(\.style) == [.code, .title])
  }

  @Test(arguments: [
    (11, "Slow Horses"), (10, "Slow Hors…"), (6, "Slow…"), (5, "Slow…"), (1, "…"), (0, ""),
  ])
  func `cut text ends in an ellipsis without a space before it`(width: Int, expected: String) {
    #expect(StyledText("Slow Horses").cut(to: width).plain == expected)
  }

  @Test(arguments: [(10, "進撃の巨人"), (9, "進撃の巨…"), (8, "進撃の…"), (2, "…"), (3, "進…")])
  func `a wide letter that does not fit is left out whole`(width: Int, expected: String) {
    let text = StyledText("進撃の巨人").cut(to: width)
    #expect(text.plain == expected)
    #expect(text.width <= width)
  }

  @Test func `a grapheme is never cut inside`() {
    #expect(StyledText("ab👨‍👩‍👧‍👦cd").cut(to: 4).plain == "ab…")
    #expect(StyledText("ab👨‍👩‍👧‍👦cd").cut(to: 5).plain == "ab👨‍👩‍👧‍👦…")
    #expect(StyledText("e\u{301}e\u{301}e\u{301}").cut(to: 2).plain == "e\u{301}…")
  }

  @Test func `a cut goes through runs and keeps their styles`() {
    let text = StyledText("abc", .code) + StyledText("def", .quiet)
    #expect(text.cut(to: 5).runs.map(\.text) == ["abc", "d…"])
    #expect(text.cut(to: 4).runs.map(\.text) == ["abc", "…"])
    #expect(text.cut(to: 5, ellipsis: "...").plain == "ab...")
  }
}
