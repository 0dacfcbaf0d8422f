import TVLogTerminal
import Testing

@Suite struct ScreenTests {
  @Test(arguments: [(0, 80), (40, 80), (80, 80), (93, 93), (100, 100), (250, 100)])
  func `80 to 100 cells are used`(columns: Int, width: Int) {
    #expect(Screen(width: columns).width == width)
  }

  @Test func `without colour there is text alone`() {
    #expect(Screen().text([StyledText("a", .error), StyledText()]) == "a\n\n")
  }

  @Test func `no line ends in spaces`() {
    #expect(Screen().text(["a  " + StyledText("  ", .code)]) == "a\n")
    #expect(
      Screen(hasColor: true).text([StyledText("a", .code) + "  "]) == "\u{1B}[36ma\u{1B}[0m\n")
  }

  @Test(arguments: [
    (Style.title, ""), (.head, "1"), (.code, "36"), (.ready, "32"), (.ahead, "34"), (.late, "33"),
    (.done, "2;32"), (.quiet, "2"), (.warning, "1;33"), (.error, "1;31"), (.help, "1;36"),
  ])
  func `each role has its colour of sixteen`(style: Style, parameters: String) {
    let text = Screen(hasColor: true).text([StyledText("a", style)])
    #expect(text == (parameters.isEmpty ? "a\n" : "\u{1B}[\(parameters)ma\u{1B}[0m\n"))
  }
}
