import TVLogCore
import TVLogTerminal
import Testing

@Suite struct ShowNextAnswerTests {
  private func answer(_ show: Show) -> ShowNextAnswer {
    ShowNextAnswer(Sample.standing(show), titles: Titles(Sample.library))
  }

  @Test func `the next episode, the two after it, and why`() {
    expect(
      answer(Sample.slowHorses), on: Screen(width: 100),
      draws: """
        Slow Horses  new: aired Wed, you were caught up
          next  S06E04  Bad Apples             48 min  aired Wed 18 Nov
          then  S06E05  Episode 5              48 min  airs  Wed 25 Nov 06:00
                S06E06  Episode 6              50 min  airs  Wed  2 Dec 06:00, season finale
        """)
  }

  @Test func `days of long ago have years and no weekdays`() {
    expect(
      answer(Sample.houseOfTheDragon), on: Screen(),
      draws: """
        House of the Dragon  dropped
          next  S02E05                         60 min  aired 1 Jan 2001
          then  S02E06  Episode 6              60 min  aired 1 Jan 2001
                S02E07  Episode 7              60 min  aired 1 Jan 2001
        """)
  }

  @Test func `nothing is next`() {
    expect(
      answer(Sample.folded[1]), on: Screen(),
      draws: """
        Chernobyl  finished: played 1 May 2020
          nothing is next
        """)
  }
}
