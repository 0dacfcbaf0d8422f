import TVLogCore
import TVLogTerminal
import Testing

@Suite struct ShowAnswerTests {
  @Test func `the drawing of LOOKS`() {
    expect(
      ShowAnswer(Sample.standing(Sample.slowHorses), file: "shows/s/slow-horses.yaml"),
      on: Screen(width: 95),
      draws: """
        Slow Horses (2022)                                                     9/10 watching, favorites
        running, Apple TV+, GB, English, scripted: Drama, Thriller; 48 min; TVmaze 8.1

          next  S06E04  Bad Apples             48 min  aired Wed 18 Nov
          then  S06E05  Episode 5              48 min  airs  Wed 25 Nov 06:00
                S06E06  Episode 6              50 min  airs  Wed  2 Dec 06:00, season finale

          S01  ■■■■■■   6/6   100 %   2 Apr to 30 Apr 2022     8.5
          S02  ■■■■■■   6/6   100 %   2 Dec to 30 Dec 2022     9     seen twice
          S03  ■■■■■■   6/6   100 %   2 Dec 2023               8     in one day
          S04  ■■■■■■   6/6   100 %   5 Sep to 10 Oct 2024     8.5
          S05  ■■■■■×   6/6   100 %   25 Sep to 25 Oct 2025    7.5   S05E06 skipped
          S06  ■■■▸··   3/4    75 %   since 29 Oct 2026              2 to come

        33 of 34 done, 97 %; 48 min left; 38 plays, 30 h 24; first 2 Apr 2022, last Fri 13 Nov 2026
          with      Gary Oldman (Jackson Lamb), Jack Lowden (River Cartwright), Kristin Scott Thomas
          by        Will Smith
          tags      with-friends
          review    Failures who win by failing better.
          file      shows/s/slow-horses.yaml
        """)
  }

  @Test func `80 cells`() {
    var show = Sample.slowHorses
    show.aka = ["slow"]
    show.review = "First line.\n\nSecond line \u{1B}[2J.\n"
    let answer = ShowAnswer(Sample.standing(show), file: "shows/s/slow-horses.yaml")
    let text = Screen().text(answer)
    #expect(text.split(separator: "\n").allSatisfy { String($0).cellWidth <= 80 })
    #expect(
      text.hasSuffix(
        """
        33 of 34 done, 97 %; 48 min left; 38 plays, 30 h 24;
          first 2 Apr 2022, last Fri 13 Nov 2026
          also      slow
          with      Gary Oldman (Jackson Lamb), Jack Lowden (River Cartwright),
                    Kristin Scott Thomas
          by        Will Smith
          tags      with-friends
          review    First line.
                    Second line \\u{1B}[2J.
          file      shows/s/slow-horses.yaml

        """))
  }

  @Test func `a show of a title alone`() {
    expect(
      ShowAnswer(Sample.standing(Show(slug: "x", title: "X")), file: "shows/x/x.yaml"),
      on: Screen(),
      draws: """
        X

        0 of ? done; ? left; not begun
          file      shows/x/x.yaml
        """)
  }

  @Test func `what a show without a status acts as stands in parentheses`() {
    var show = Show.make("Borgen", seasons: [2])
    show.play("S01E01", "2026-11-01")
    let text = Screen().text(ShowAnswer(Sample.standing(show), file: "x"))
    #expect(text.hasPrefix("Borgen" + String(repeating: " ", count: 64) + "(watching)\n"))
  }
}
