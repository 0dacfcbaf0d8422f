@testable import TVLogMetadata
import Testing

@Suite struct LineTests {
  @Test(arguments: [
    ("  a \t b\r\n c ", "a b c"), ("a\u{85}b\u{2028}c\u{2029}d\u{0}e", "a b c d e"),
    ("\u{202E}abc\u{2066}\u{200F}\u{FEFF}\u{61C}", "abc"), ("a\u{A0}b\u{3000}c", "a b c"),
    ("👩‍🚀 ok", "👩‍🚀 ok"), ("ワンピース", "ワンピース"), ("a\u{FFFE}b", "ab"), ("\u{1B}[31mred", "[31mred"),
  ]) func `a line is visible text with single spaces`(text: String, line: String) {
    #expect(text.line() == line)
  }

  @Test(arguments: ["", " \n", "\u{202E}", "\u{0}\u{200B}"])
  func `nothing visible is nothing`(text: String) {
    #expect(text.line() == nil)
  }

  @Test func `long text ends at a word with an ellipsis`() {
    #expect("one two three".line(limit: 13) == "one two three")
    #expect("one two three four".line(limit: 13) == "one two…")
    #expect(String(repeating: "x", count: 50).line(limit: 10) == "xxxxxxxxx…")
    let marks = "e" + String(repeating: "\u{301}", count: 100_000)
    #expect(marks.line(limit: 10)?.unicodeScalars.count == 10)
  }
}
