import TVLogCore
import Testing

@testable import TVLogTerminal

@Suite struct ReasonTests {
  private func reason(_ show: Show) throws -> String {
    try #require(UpNext([Sample.standing(show)]).lines.first).reasonText
  }

  @Test func `today, with and without time and network`() throws {
    var show = Sample.tatort
    #expect(try reason(show) == "20:15 on Das Erste")
    show.about.network = nil
    #expect(try reason(show) == "20:15")
    show.air("S2026E31", "2026-11-22", 14, 30)
    #expect(try reason(show) == "aired 14:30")
    show.edit("S2026E31") { $0.aired = .day(Sample.day("2026-11-22")) }
    #expect(try reason(show) == "aired today")
  }

  @Test func `start tells how much there is, or when it begins`() throws {
    var show = Show.make("Borgen", seasons: [10], lists: ["want-to-watch"])
    #expect(try reason(show) == "want-to-watch, 10 aired")
    show = Show.make("Borgen", seasons: [1], lists: ["want-to-watch"])
    show.air("S01E01", "2026-12-25", 20, 0)
    #expect(try reason(show) == "want-to-watch, airs Fri 25 Dec, in 33 days")
    show.edit("S01E01") { $0.aired = nil }
    #expect(try reason(show) == "want-to-watch, no date yet")
  }

  @Test func `plays without a day`() throws {
    var show = Show.make("Borgen", seasons: [10], lists: ["watching"])
    show.play("S01E01", "2008-11")
    #expect(try reason(show) == "9 behind, played in Nov 2008")
    show.watched = [.init(.episode(Sample.code("S01E01")), [.unknown])]
    #expect(try reason(show) == "9 behind")
  }

  @Test func `plays without an episode list`() throws {
    var show = Sample.weissensee
    show.watched = [.init(.episode(Sample.code("S01E01")), [.day(Sample.day("2026-11-21"))])]
    #expect(try reason(show) == "no episode list, played yesterday")
  }

  @Test func `what aired after the last play is told too`() throws {
    var show = Show.make("Borgen", seasons: [10], lists: ["watching"])
    show.play("S01E01", "2026-06-20")
    show.air("S01E10", "2026-11-18", 20, 0)
    #expect(try reason(show) == "9 behind, aired Wed, played Sat 20 Jun")
  }

  @Test func `in a run a new episode has a line of its own`() throws {
    var show = Sample.theWire
    show.air("S05E10", "2026-11-18", 20, 0)
    show.watched.removeAll { $0.key == .episode(Sample.code("S05E10")) }
    let lines = UpNext([Sample.standing(show)]).lines
    #expect(
      lines.map(\.reasonText) == [
        "aired Wed, never seen", "31 behind, rewatch, played Fri",
      ])
  }
}
