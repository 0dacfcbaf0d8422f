import TVLogCore
import TVLogTerminal
import Testing

@Suite struct WatchAnswerTests {
  private func answer(_ show: Show, _ arguments: String..., on date: String = "2026-11-22")
    throws -> WatchAnswer
  {
    var show = show
    let settings = Settings(zone: Sample.zone)
    let selection = try Sample.standing(show).select(arguments.compactMap(EpisodeArgument.init))
    let date = try #require(DateArgument(date, clock: Sample.clock))
    let outcome = show.watch(
      selection, options: WatchOptions(date: date), settings: settings, clock: Sample.clock)
    let move = show.moveLists(after: .play, settings: settings, clock: Sample.clock)
    return WatchAnswer(
      Sample.standing(show), outcome: outcome, move: move, titles: Titles(Sample.library))
  }

  @Test func `the next episode, as LOOKS draws it`() throws {
    expect(
      try answer(Sample.slowHorses, "next"), on: Screen(),
      draws: """
        Slow Horses S06E04 Bad Apples: played Sun 22 Nov 2026
          34 of 34 done; caught up; next S06E05 airs Wed 25 Nov
        """)
  }

  @Test func `a dropped show stays dropped, as LOOKS draws it`() throws {
    expect(
      try answer(Sample.houseOfTheDragon, "s02e05"), on: Screen(width: 100),
      draws: """
        House of the Dragon S02E05: played Sun 22 Nov 2026
          stays on dropped; take it up again: tvlog lists add house-of-the-dragon watching
        """)
  }
}
