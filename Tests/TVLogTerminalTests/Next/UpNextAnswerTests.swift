import TVLogCore
import TVLogTerminal
import Testing

@Suite struct UpNextAnswerTests {
  private func answer(showsAll: Bool = false) -> UpNextAnswer {
    UpNextAnswer(
      UpNext(Sample.library.map(Sample.standing)), titles: Titles(Sample.library),
      showsAll: showsAll)
  }

  @Test func `the drawing of LOOKS`() {
    expect(
      answer(), on: Screen(width: 100),
      draws: """
        Today
          Tatort               S2026E31  Unvergänglich          90 min  20:15 on Das Erste

        New
          Slow Horses          S06E04    Bad Apples             48 min  aired Wed, you were caught up
          Last Week Tonight w… S13E30    Episode 30             35 min  aired Mon, you were caught up

        Continue
          Star Trek: Deep Spa… S01E03    Past Prologue          45 min  172 behind, played yesterday
          The Wire             S03E05    Straight and True      58 min  31 behind, rewatch, played Fri
          SPY×FAMILY           S03E04    Episode 4              24 min  10 behind, played 12 days ago

        Stalled
          Only Murders in the… S05E07    Episode 7              33 min  4 behind, played 52 days ago

        Start
          Weissensee                                                 ?  want-to-watch, no episode list

        Waiting
          Doctor Who (2005)    S02E01    Christmas special      60 min  airs Fri 25 Dec, in 33 days
        1 caught up, 2 finished (tvlog next --all)
        """)
  }

  @Test func `in 80 cells the titles of episodes give way to the reasons`() {
    let lines = Screen(width: 80).text(answer()).split(separator: "\n")
    #expect(lines.allSatisfy { String($0).cellWidth <= 80 })
    #expect(
      lines[3]
        == "  Slow Horses          S06E04    48 min  aired Wed, you were caught up")
  }

  @Test func `without UTF-8 cut titles end in dots`() {
    let text = Screen(width: 100, isUnicode: false).text(answer())
    #expect(text.contains("\n  Star Trek: Deep S... S01E03    Past Prologue          45 min  172 "))
  }

  @Test func `colours say what can be watched`() {
    let text = Screen(width: 100, hasColor: true).text(answer())
    #expect(text.hasPrefix("\u{1B}[1mToday\u{1B}[0m\n  Tatort               \u{1B}[34mS2026E31"))
    #expect(text.contains("  Slow Horses          \u{1B}[32mS06E04\u{1B}[0m"))
    #expect(text.contains("\u{1B}[33mS05E07\u{1B}[0m    \u{1B}[2mEpisode 7\u{1B}[0m"))
    let plain = Screen(width: 100).text(answer())
    #expect(text.replacing(["1", "2", "32", "33", "34", "0"]) == plain)
  }

  @Test func `all shows what is caught up and finished`() {
    let text = Screen().text(answer(showsAll: true))
    #expect(
      text.hasSuffix(
        """

        Caught up
          Bluey                                  played 1 May 2020

        Finished
          Chernobyl                              played 1 May 2020
          Fleabag                                played 1 May 2020

        """))
  }

  @Test func `an empty library is told how to begin`() {
    let answer = UpNextAnswer(UpNext([Standing]()), titles: Titles([]))
    expect(answer, on: Screen(), draws: "nothing to watch; a show begins with tvlog add TITLE")
  }
}

extension String {
  /// Without the escape sequences of these parameters.
  fileprivate func replacing(_ parameters: [String]) -> String {
    parameters.reduce(self) { text, parameter in
      text.split(separator: "\u{1B}[\(parameter)m", omittingEmptySubsequences: false).joined()
    }
  }
}
