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
}
