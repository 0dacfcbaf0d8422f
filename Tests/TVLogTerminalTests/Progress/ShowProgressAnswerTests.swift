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

  @Test func `outside a run plays are marked that came twice`() {
    var show = Show.make("Borgen", seasons: [4, 4], lists: ["watching"])
    show.seasons = [Season(number: 2, episodes: 4)]
    show.air("S02E03", "2026-11-29", 20, 0)
    show.edit("S02E04") { $0.aired = nil }
    show.play("S01", "2012-02-01", "2012-02-08")
    show.play("S01E02", "2013-05-01")
    show.play("S02E01", "2026-11-20")
    show.skipped = [.episode(Sample.code("S01E03"))]
    show.watched.removeAll { $0.key == .episode(Sample.code("S01E03")) }
    expect(
      answer(show), on: Screen(),
      draws: """
        Borgen  watching
          S01  ■2×■   4/4  100 %   1 Feb to 8 Feb 2012   S01E03 skipped
          S02  ■▸··   1/2   50 %   since 20 Nov          2 to come
        5 of 6 done, 83 %; 1 left, 48 min;
          5 plays, first 1 Feb 2012, last Fri 20 Nov 2026
        next  S02E02 Episode 2, 48 min
        """)
  }

  @Test func `above 26 episodes a season becomes a bar`() {
    let lines = Screen().text(answer(Sample.lastWeekTonight)).split(separator: "\n")
    #expect(
      lines[12] == "  S12  ■■■■■■■■■■■■■■■■■■■■■■■■■■   26/26  100 %   9 Nov 2025    in one day")
    #expect(
      lines[13] == "  S13  ━━━━━━━━━━━━━━━╌             29/30   96 %   since 9 Nov   1 to come")
  }

  @Test func `caught up, the next one has a date`() {
    let lines = Screen(width: 100).text(answer(Sample.tatort)).split(separator: "\n")
    #expect(lines[2] == "30 of 30 done, 100 %; caught up; 30 plays, Sun 15 Nov 2026")
    #expect(lines[3] == "next  S2026E31 airs today 20:15")
  }

  @Test func `without an episode list`() {
    expect(
      answer(Sample.weissensee), on: Screen(),
      draws: """
        Weissensee  want-to-watch
        0 of ? done; ? left; 0 plays
        """)
  }

  @Test func `plays that name no day`() {
    var show = Show.make("Borgen", seasons: [2], lists: ["completed"])
    show.about.state = .ended
    show.play("S01", "2008-11", "2008-12")
    expect(
      answer(show), on: Screen(),
      draws: """
        Borgen  completed
          S01  ■■   2/2  100 %   Nov 2008 to Dec 2008
        2 of 2 done, 100 %; caught up; 2 plays, first Nov 2008, last Dec 2008
        """)
  }

  @Test func `a run that is over is told without its day`() {
    var show = Show.make("Chernobyl", seasons: [2], lists: ["completed"])
    show.about.state = .ended
    show.play("S01", "2020-05-01")
    show.rewatching = [Sample.day("2026-10-03")]
    show.play("S01", "2026-10-04", "2026-10-05")
    expect(
      answer(show), on: Screen(),
      draws: """
        Chernobyl  completed, second run over
          S01  ■■   2/2  100 %   4 to 5 Oct
        2 of 2 done, 100 %; caught up;
          4 plays in all, first 1 May 2020, last Mon 5 Oct 2026
        """)
  }
}
