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

  @Test func `several episodes are told as ranges`() throws {
    expect(
      try answer(Sample.houseOfTheDragon, "s02", "s03e01", on: "2024-08"), on: Screen(width: 100),
      draws: """
        House of the Dragon S02E05-E08, S03E01: 5 played Aug 2024
        House of the Dragon S02E01-E04: 4 already done
          stays on dropped; take it up again: tvlog lists add house-of-the-dragon watching
        """)
  }

  @Test func `once more on the same day is left alone`() throws {
    expect(
      try answer(Sample.slowHorses, "s06e03", on: "2026-11-13"), on: Screen(width: 100),
      draws: """
        Slow Horses S06E03 Episode 3: already played Fri 13 Nov 2026; once more: --again
          33 of 34 done; 1 left, 48 min; next S06E04 Bad Apples, 48 min
        """)
  }

  @Test func `once more on another day is told`() throws {
    let lines = Screen(width: 100).text(try answer(Sample.slowHorses, "s06e03"))
    #expect(
      lines.hasPrefix("Slow Horses S06E03 Episode 3: played Sun 22 Nov 2026, the second time\n"))
  }

  @Test func `what has not aired is refused`() throws {
    let text = Screen(width: 100).text(try answer(Sample.slowHorses, "s06e05"))
    #expect(
      text.hasPrefix(
        "Slow Horses S06E05 Episode 5: not aired, airs Wed 25 Nov, in 3 days, nothing written; "))
  }

  @Test func `the list that moves, and why`() throws {
    var show = Show.make("Chernobyl", seasons: [2], lists: ["want-to-watch"])
    show.about.state = .ended
    expect(
      try answer(show, "s01e01"), on: Screen(),
      draws: """
        Chernobyl S01E01 Episode 1: played Sun 22 Nov 2026
          moved from want-to-watch to watching: it was played
          1 of 2 done; 1 left, 48 min; next S01E02 Episode 2, 48 min
        """)
    expect(
      try answer(show, "all"), on: Screen(),
      draws: """
        Chernobyl S01E01-E02: 2 played Sun 22 Nov 2026
          moved from want-to-watch to completed: all is done and the show is over
          2 of 2 done; finished
        """)
  }

  @Test func `one broadcast under two numbers`() throws {
    var show = Show.make("Borgen", seasons: [2], lists: ["watching"])
    show.edit("S01E02") { $0.partOf = Sample.code("S01E01") }
    let text = Screen().text(try answer(show, "all"))
    #expect(text.contains("\nBorgen S01E02 Episode 2: a part of S01E01, done with it\n"))
  }
}
