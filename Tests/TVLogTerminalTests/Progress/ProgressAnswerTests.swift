import TVLogCore
import TVLogTerminal
import Testing

@Suite struct ProgressAnswerTests {
  private var answer: ProgressAnswer {
    let shows = Sample.library.filter { !["Tatort", "Bluey"].contains($0.title) }
    let open = shows.map(Sample.standing).filter(\.isOpen)
    return ProgressAnswer(
      open.filter { $0.show.slug != "doctor-who" }, titles: Titles(Sample.library))
  }

  @Test func `the drawing of LOOKS`() {
    expect(
      answer, on: Screen(width: 100),
      draws: """
        Watching                                     done              left  last play   next
          Star Trek: Deep Spa… ╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌     2/174    1 %   129 h 00  Sat 21 Nov  S01E03
          The Wire (rewatch)   ━━━━━━━╌╌╌╌╌╌╌╌╌     29/60   48 %    30 h 29  Fri 20 Nov  S03E05
          Slow Horses          ━━━━━━━━━━━━━━━╌     33/34   97 %     48 min  Fri 13 Nov  S06E04
          SPY×FAMILY           ━━━━━━━━━━━━╌╌╌╌     40/50   80 %     4 h 00  Tue 10 Nov  S03E04
          Last Week Tonight w… ━━━━━━━━━━━━━━━╌   385/386   99 %     35 min  Mon 9 Nov   S13E30
          Only Murders in the… ━━━━━━━━━━━━━━╌╌     46/50   92 %     2 h 12  Thu 1 Oct   S05E07

        On hold
          Doctor Who (1963)    ━━━╌╌╌╌╌╌╌╌╌╌╌╌╌   169/695   24 %   219 h 10  14 Mar 2021 S15E01

        Dropped
          House of the Dragon  ━━━━━━━━╌╌╌╌╌╌╌╌     14/26   53 %    12 h 00  8 Jul 2024  S02E05

        watching: 6 shows, 535 of 754 done, 70 %; 167 h 04 left
        """)
  }

  @Test func `80 cells`() {
    let lines = Screen().text(answer).split(separator: "\n").map { String($0) }
    #expect(lines.allSatisfy { $0.cellWidth <= 80 })
    #expect(
      lines[0] == "Watching                            done              left  last play   next")
    #expect(
      lines[1] == "  Star Trek: Deep Spa… ╌╌╌╌╌╌╌     2/174    1 %   129 h 00  Sat 21 Nov  S01E03")
  }

  @Test func `without UTF-8`() {
    let lines = Screen(width: 100, isUnicode: false).text(answer).split(separator: "\n")
    #expect(
      lines[2]
        == "  The Wire (rewatch)   =======---------     29/60   48 %    30 h 29  Fri 20 Nov  S03E05"
    )
  }

  @Test func `without an episode list there are question marks`() {
    var show = Sample.weissensee
    show.lists = ["watching"]
    show.watched = [.init(.episode(Sample.code("S01E01")), [.day(Sample.day("2026-11-21"))])]
    expect(
      ProgressAnswer([Sample.standing(show)], titles: Titles([show])), on: Screen(width: 100),
      draws: """
        Watching                                     done              left  last play   next
          Weissensee                                  1/?      ?          ?  Sat 21 Nov  ?
        """)
  }

  @Test func `percent of nothing is a dash`() {
    var show = Show.make("Borgen", seasons: [1], lists: ["watching"])
    show.air("S01E01", "2026-12-25", 20, 0)
    expect(
      ProgressAnswer([Sample.standing(show)], titles: Titles([show])), on: Screen(width: 100),
      draws: """
        Watching                                     done              left  last play   next
          Borgen               ╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌       0/0      -                         S01E01

        watching: 1 show, 0 of 0 done, -; 0 min left
        """)
  }

  @Test func `nothing begun`() {
    expect(ProgressAnswer([], titles: Titles([])), on: Screen(), draws: "no show is begun")
  }
}
