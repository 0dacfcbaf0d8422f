import TVLogTerminal
import Testing

@Suite struct PrintableTests {
  @Test(arguments: ["Slow Horses", "Unvergänglich", "進撃の巨人", "👨‍👩‍👧‍👦", "Unverga\u{308}nglich", "שלום"])
  func `text of any language stays`(text: String) {
    #expect(text.printable == text)
  }

  @Test(arguments: [
    ("\u{1B}[31mred", "\\u{1B}[31mred"), ("a\nb", "a\\u{A}b"), ("a\r\nb", "a\\u{D}\\u{A}b"),
    ("a\tb", "a\\u{9}b"), ("\u{0}", "\\u{0}"), ("\u{7F}", "\\u{7F}"), ("\u{9B}1m", "\\u{9B}1m"),
    ("a\u{85}b", "a\\u{85}b"), ("a\u{2028}b\u{2029}", "a\\u{2028}b\\u{2029}"),
  ])
  func `controls and line ends are shown`(text: String, shown: String) {
    #expect(text.printable == shown)
  }

  @Test(arguments: [
    0x61C, 0x200E, 0x200F, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069,
    0xFEFF, 0xFFFE,
  ])
  func `what turns the direction of writing is shown`(value: Int) throws {
    let scalar = try #require(Unicode.Scalar(UInt32(value)))
    let hexadecimal = String(value, radix: 16, uppercase: true)
    #expect("a\(Character(scalar))b".printable == "a\\u{\(hexadecimal)}b")
  }

  @Test func `a mark without a letter cannot change what stands before it`() {
    #expect("\u{301}a\u{301}".printable == "\\u{301}a\u{301}")
    #expect("\n\u{338}".printable == "\\u{A}\\u{338}")
  }
}
