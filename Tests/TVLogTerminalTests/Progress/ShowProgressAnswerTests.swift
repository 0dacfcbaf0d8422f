import TVLogCore
import TVLogTerminal
import Testing

@Suite struct ShowProgressAnswerTests {
  private func answer(_ show: Show) -> ShowProgressAnswer {
    ShowProgressAnswer(Sample.standing(show), titles: Titles(Sample.library))
  }

  @Test func `the drawing of LOOKS`() {
    expect(
      answer(Sample.theWire), on: Screen(width: 100),
      draws: """
        The Wire  rewatch since Sat 3 Oct 2026, second run
          S01  ■■■■■■■■■■■■■   13/13  100 %   3 to 17 Oct
          S02  ■■■■■■■■■■■■    12/12  100 %   18 Oct to 8 Nov
          S03  ■■■■▸□□□□□□□     4/12   33 %   since 14 Nov
          S04  □□□□□□□□□□□□□    0/13    0 %
          S05  □□□□□□□□□□       0/10    0 %
        29 of 60 done, 48 %; 31 left, 30 h 29; 89 plays in all, first 9 Jan 2009, last Fri 20 Nov 2026
        next  S03E05 Straight and True, 58 min
        """)
  }
}
