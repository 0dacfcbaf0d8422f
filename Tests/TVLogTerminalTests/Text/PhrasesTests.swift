import Testing

@testable import TVLogTerminal

@Suite struct PhrasesTests {
  @Test func `lines break between phrases`() {
    let lines = Phrases(["one two", nil, "", "three four", "five"]).lines(width: 21)
    #expect(lines.map(\.plain) == ["one two; three four;", "  five"])
  }

  @Test func `a phrase longer than a line breaks between words`() {
    let lines = Phrases(["one two three four"], indent: 4).lines(after: "x   ", width: 12)
    #expect(lines.map(\.plain) == ["x   one two", "    three", "    four"])
  }

  @Test func `nothing to say is no line`() {
    #expect(Phrases([nil, ""]).lines(after: "label", width: 80).isEmpty)
  }

  @Test func `a word longer than a line stands alone`() {
    let lines = StyledText("a bbbbbbbbbbbb c").wrapped(to: 6)
    #expect(lines.map(\.plain) == ["a", "  bbbbbbbbbbbb", "  c"])
  }
}
