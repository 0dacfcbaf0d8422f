import TVLogCore
import TVLogExport
import Testing

/// Bytes of RFC 5545, counted by hand.
@Suite struct FoldingTests {
  /// The lines of a property of one event, as they stand in the file.
  private func lines(_ summary: String, details: String = "", of property: String = "SUMMARY")
    -> [String]
  {
    let event = FeedEvent(
      uid: "a", stamp: Sample.day("2026-01-02"), start: .day(Sample.day("2026-01-11")), minutes: 0,
      summary: summary, details: details)
    let lines = CalendarFeed(name: "n", events: [event]).bytes.split(separator: 0x0A)
      .map { String(decoding: $0, as: UTF8.self) }
    #expect(lines.allSatisfy { $0.utf8.last == 0x0D })
    let start = lines.firstIndex { $0.hasPrefix(property) } ?? 0
    let rest = lines[(start + 1)...].prefix { $0.hasPrefix(" ") }
    return ([lines[start]] + rest).map { String($0.unicodeScalars.dropLast()) }
  }

  private func a(_ count: Int) -> String { String(repeating: "a", count: count) }

  @Test func `a line holds 75 octets`() {
    // "SUMMARY:" has 8.
    #expect(lines(a(67)) == ["SUMMARY:" + a(67)])
    #expect(lines(a(68)) == ["SUMMARY:" + a(67), " a"])
  }

  @Test func `the space of the next line counts`() {
    #expect(lines(a(67 + 74)) == ["SUMMARY:" + a(67), " " + a(74)])
    #expect(lines(a(67 + 75)) == ["SUMMARY:" + a(67), " " + a(74), " a"])
  }

  @Test func `no character is parted`() {
    // é has two octets, 日 three, the face four.
    #expect(lines(a(66) + "é") == ["SUMMARY:" + a(66), " é"])
    #expect(lines(a(65) + "é") == ["SUMMARY:" + a(65) + "é"])
    #expect(lines(a(65) + "日") == ["SUMMARY:" + a(65), " 日"])
    #expect(lines(a(64) + "😀") == ["SUMMARY:" + a(64), " 😀"])
    #expect(lines(a(63) + "😀") == ["SUMMARY:" + a(63) + "😀"])
  }

  @Test func `an escape stays on one line`() {
    #expect(lines(a(66) + ",") == ["SUMMARY:" + a(66), " \\,"])
    #expect(lines(a(65) + ",") == ["SUMMARY:" + a(65) + "\\,"])
  }

  @Test func `no title looks like a part of a calendar`() {
    #expect(lines("BEGIN:VEVENT") == ["SUMMARY:BEGIN:", " VEVENT"])
    #expect(lines("Vera") == ["SUMMARY:Vera"])
  }

  @Test func `backslash, semicolon, comma and line ends are escaped, colon and quote are not`() {
    #expect(
      lines("", details: "a\\b;c,d\ne\r\nf\rg:\"h\"", of: "DESCRIPTION")
        == ["DESCRIPTION:a\\\\b\\;c\\,d\\ne\\nf\\ng:\"h\""])
  }

  @Test func `what no text may hold is left out`() {
    #expect(
      lines("a\u{0}b\u{7}c\u{1B}d\u{7F}e\u{9B}f\u{202E}g\u{FEFF}h\u{FFFE}i\tj") == [
        "SUMMARY:abcdefghi j"
      ])
    #expect(
      lines("", details: "a\u{85}b\u{2028}c\u{2029}d\u{B}e", of: "DESCRIPTION")
        == ["DESCRIPTION:a\\nb\\nc\\nd\\ne"])
  }

  @Test func `the whole file of a calendar without events`() {
    let text = String(decoding: CalendarFeed(name: "A, b", events: []).bytes, as: UTF8.self)
    #expect(
      text
        == "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//tvlog//tvlog//EN\r\nCALSCALE:GREGORIAN\r\n"
        + "NAME:A\\, b\r\nX-WR-CALNAME:A\\, b\r\nREFRESH-INTERVAL;VALUE=DURATION:PT12H\r\n"
        + "X-PUBLISHED-TTL:PT12H\r\nEND:VCALENDAR\r\n")
  }
}
