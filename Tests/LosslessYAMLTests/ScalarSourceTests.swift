import LosslessYAML
import Testing

/// Texts that some YAML reader would take for something else, or could not read at all.
@Suite struct ScalarSourceTests {
  static let biting = [
    "NO", "On", "y", "Off", "TRUE", "24", "1923", "007", "20:00", "1:30", ".5", "~", "Null", "null",
    "[scrubs]", "#1 Happy Family USA", "Halt # not", "&friends", "Dexter: New Blood",
    "'Allo 'Allo!", "@midnight", "*batteries", "? what", "- dash", "%Q", "1e05", "0x1F", "0o17",
    "1_000", "=", "<<", "2022-02-18", "2001-12-14t21:59:43.10-05:00", "trailing ", " leading",
    "tab\tinside", "RTL \u{202E}override", "NEL\u{85}", "LS\u{2028}", "\u{FEFF}BOM", "a:", "a: b",
    "{x", "}", "]", ",", "|", ">", "!tag", "`tick", "\"quoted\"", "-", "--- x", "...", "...x", "",
    "\n", "two\nlines", "CR\rLF\r\n", "bell\u{7}", "NUL\u{0}", ".inf", "-.INF",
    ".NaN", "+12", "-5", "12e03", "0b101", "190:20:30", "?", ":", "x #y", "DEL\u{7F}", "nb\u{A0}",
    "!", "0.", "9-1-1", "11.22.63",
  ]

  static let harmless = [
    "Severance", "The Office (US)", "3 Body Problem", "4 Blocks", "a:b", "a#b", "x?", "Café",
    "emoji 😀", "it's", "M*A*S*H", "Good News, Everyone", "S01E01", "1st", "no way", "tt11280740",
    "https://example.com/a?b=c", "e\u{301}", "日本沈没", "a [b] c", "100%", "back\\slash",
  ]

  @Test(arguments: biting) func `a biting text is quoted`(text: String) {
    #expect(Fragment.scalar(text).source(inFlow: false).first == "\"")
    #expect(Fragment.scalar(text).source(inFlow: true).first == "\"")
  }

  @Test(arguments: harmless) func `a harmless text stays plain`(text: String) {
    #expect(Fragment.scalar(text).source(inFlow: false) == text)
  }

  @Test(arguments: biting + harmless) func `a text is read back as it was`(text: String) throws {
    let value = Fragment.scalar(text)
    let block = "k: \(value.source(inFlow: false))\n"
    let flow = "k: [\(value.source(inFlow: true)), {\(value.source(inFlow: true)): x}]\n"
    let list = "- \(value.source(inFlow: false))\n"
    #expect(try Document(Array(block.utf8)).root["k"]?.hasText(text) == true)
    let items = try #require(try Document(Array(flow.utf8)).root["k"]).items.map { $0 }
    #expect(items[0].hasText(text))
    #expect(items[1].pairs.first { _ in true }?.key.hasText(text) == true)
    #expect(try Document(Array(list.utf8)).root.items.first { _ in true }?.hasText(text) == true)
  }

  @Test(arguments: biting + harmless) func `a text is set and read back`(text: String) throws {
    for source in ["k: x\n", "k: 'x'\n", "k: \"x\"\n", "k: {k: x}\n", "k: |\n  x\n", "k:\n"] {
      let document = try Document(Array(source.utf8))
      let path: Path = source.contains("{") ? ["k", "k"] : ["k"]
      for value in [Fragment.scalar(text), .literal(text)] {
        #expect(try document.applying([.set(path, value)])[path]?.hasText(text) == true)
      }
    }
  }

  @Test func `a date goes plain by the caller's word`() {
    #expect(Fragment.scalar("2022-02-18", plain: true).source(inFlow: true) == "2022-02-18")
    #expect(Fragment.scalar("8.5", plain: true).source(inFlow: false) == "8.5")
    #expect(Fragment.scalar("-5", plain: true).source(inFlow: false) == "-5")
    #expect(Fragment.scalar("a: b", plain: true).source(inFlow: false) == "\"a: b\"")
  }

  @Test func `a question mark or a colon before punctuation is quoted in flow only`() {
    #expect(Fragment.scalar("Who? Me").source(inFlow: true) == "\"Who? Me\"")
    #expect(Fragment.scalar("a:?b").source(inFlow: true) == "\"a:?b\"")
    #expect(Fragment.scalar("a:,b").source(inFlow: true) == "\"a:,b\"")
    #expect(Fragment.scalar("Who? Me").source(inFlow: false) == "Who? Me")
  }

  @Test func `a whole new file is written line by line`() throws {
    let pairs: [(key: String, value: Fragment)] = [
      ("title", .scalar("24")), ("review", .literal("One\n\ntwo\n")),
      ("watched", .blockMap([("S01E01", .scalar("2022-02-18", plain: true))])),
      ("cast", .blockList([.map([("name", .scalar("Adam Scott")), ("as", .scalar("Mark, S."))])])),
      ("genres", .list([.scalar("Drama"), .scalar("NO")])),
    ]
    let text = Fragment.lines(pairs, column: 0, BlockFormat())
    #expect(
      text == """
        title: "24"
        review: |
          One

          two
        watched:
          S01E01: 2022-02-18
        cast:
          - {name: Adam Scott, as: "Mark, S."}
        genres: [Drama, "NO"]
        """)
    #expect(try Document(Array(text.utf8)).root["review"]?.text == "One\n\ntwo\n")
  }
}
