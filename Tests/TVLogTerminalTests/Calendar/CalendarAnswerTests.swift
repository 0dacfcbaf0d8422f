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
}
