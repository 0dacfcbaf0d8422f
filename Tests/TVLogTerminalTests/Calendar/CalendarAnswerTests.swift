import TVLogCore
import TVLogTerminal
import Testing

@Suite struct CalendarAnswerTests {
  private func answer(_ shows: [Show], _ first: String, _ last: String) -> CalendarAnswer {
    let days = Sample.day(first)...Sample.day(last)
    return CalendarAnswer(
      CalendarLine.lines(shows.map(Sample.standing), in: days), days: days,
      titles: Titles(Sample.library), clock: Sample.clock)
  }

  @Test func `the drawing of LOOKS`() {
    expect(
      answer(Sample.library, "2026-11-16", "2026-12-03"), on: Screen(width: 96),
      draws: """
        November 2026
        Mon 16  05:00  ○ Last Week Tonight w… S13E30     Episode 30          35 min  not seen
        Wed 18  06:00  ○ Slow Horses          S06E04     Bad Apples          48 min  not seen
        Sun 22 ────────── today ────────────────────────────────────────────────────────────────────────
                20:15  · Tatort               S2026E31   Unvergänglich       90 min  Das Erste
        Mon 23  05:00  · Last Week Tonight w… S13E31     Episode 31          35 min  HBO
        Wed 25  06:00  · Slow Horses          S06E05     Episode 5           48 min  Apple TV+
        Sun 29  20:15  · Tatort               S2026E32   Episode 32          90 min  Das Erste
        December
        Wed  2  06:00  · Slow Horses          S06E06     Episode 6           50 min  season finale
        2 not seen, 5 to come; times in Europe/Berlin
        """)
  }

  @Test func `80 cells`() {
    let lines = Screen().text(answer(Sample.library, "2026-11-16", "2026-12-03"))
      .split(separator: "\n").map { String($0) }
    #expect(lines.allSatisfy { $0.cellWidth <= 80 })
    #expect(
      lines[1] == "Mon 16  05:00  ○ Last Week Tonight w… S13E30   Episode 30      35 min  not seen")
    #expect(
      lines[9] == "Wed  2  06:00  · Slow Horses          S06E06   Episode 6       50 min  finale")
  }

  @Test func `episodes of one show on one day share a line`() {
    var show = Show.make("Stranger Things", seasons: [9], minutes: 61)
    for number in 1...8 { show.air("S01E0\(number)", "2027-01-03", 9, 0) }
    show.air("S01E09", "2026-12-31", 9, 0)
    expect(
      answer([show], "2026-12-24", "2027-01-31"), on: Screen(width: 100),
      draws: """
        December 2026
        Thu 31  09:00  · Stranger Things      S01E09     Episode 9           61 min
        January 2027
        Sun  3  09:00  · Stranger Things      S01E01-E08 8 episodes          8 h 08  season premiere
        0 not seen, 9 to come; times in Europe/Berlin
        """)
  }

  @Test func `played episodes have a check mark`() {
    expect(
      answer([Sample.tatort], "2026-11-15", "2026-11-15"), on: Screen(),
      draws: """
        November 2026
        Sun 15  20:15  ✓ Tatort               S2026E30   Episode 30          90 min
        0 not seen, 0 to come; times in Europe/Berlin
        """)
  }

  @Test func `without UTF-8`() {
    let lines = Screen(isUnicode: false).text(answer(Sample.library, "2026-11-20", "2026-11-24"))
      .split(separator: "\n")
    #expect(
      lines[1] == "Sun 22 ---------- today --------------------------------------------------------"
    )
    #expect(
      lines[2]
        == "        20:15  . Tatort               S2026E31 Unvergänglich   90 min  Das Erste")
  }
}
