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
}
