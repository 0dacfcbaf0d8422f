import TVLogTerminal
import Testing

@Suite struct CheckAnswerTests {
  private let finding = Finding(
    .error, file: "shows/b/borgen.yaml", message: "'s01e9x' is not an episode code",
    place: Finding.Place(line: 14, column: 3, length: 6, text: "  s01e9x: 2013-05-02"),
    help: "an episode code looks like S01E09; did you mean S01E09?")

  @Test func `the drawing of LOOKS`() {
    expect(
      CheckAnswer([finding], files: 613), on: Screen(),
      draws: """
        shows/b/borgen.yaml:14:3: error: 's01e9x' is not an episode code
           14 |   s01e9x: 2013-05-02
              |   ^^^^^^
        help: an episode code looks like S01E09; did you mean S01E09?
        613 files, 1 with errors, left out of every answer; 612 fine
        """)
  }

  @Test func `carets count cells, also of what is shown escaped`() {
    let finding = Finding(
      .warning, file: "x.yaml", message: "m",
      place: Finding.Place(line: 100_000, column: 4, length: 2, text: "進\t=進撃"))
    expect(
      finding, on: Screen(),
      draws: """
        x.yaml:100000:4: warning: m
        100000 | 進\\u{9}=進撃
               |         ^^^^
        """)
  }

  @Test func `warnings leave no file out`() {
    let warning = Finding(.warning, file: "a.yaml", message: "m")
    expect(
      CheckAnswer([warning], files: 1), on: Screen(),
      draws: """
        a.yaml: warning: m
        1 file; 1 with warnings; 0 fine
        """)
  }
}
