import TVLogCore
import Testing

@Suite struct ZoneTests {
  private func local(_ instant: String, in zone: Zone) throws -> String {
    zone.local(try #require(Instant(instant))).description
  }

  private func instant(_ time: String, in zone: Zone) throws -> String {
    let date = try #require(PlayDate(time))
    guard case .minute(let local, _) = date else { return "" }
    return zone.instant(local).description
  }

  @Test func `clocks go forward in March`() throws {
    #expect(try local("2026-03-29T00:59Z", in: .berlin) == "2026-03-29T01:59")
    #expect(try local("2026-03-29T01:00Z", in: .berlin) == "2026-03-29T03:00")
    #expect(try instant("2026-03-29T01:59", in: .berlin) == "2026-03-29T00:59Z")
    #expect(try instant("2026-03-29T03:00", in: .berlin) == "2026-03-29T01:00Z")
  }

  @Test func `a time that clocks skip is read with the offset before`() throws {
    #expect(try instant("2026-03-29T02:30", in: .berlin) == "2026-03-29T01:30Z")
  }

  @Test func `a time that clocks show twice is the first`() throws {
    #expect(try local("2026-10-25T00:30Z", in: .berlin) == "2026-10-25T02:30")
    #expect(try local("2026-10-25T01:30Z", in: .berlin) == "2026-10-25T02:30")
    #expect(try instant("2026-10-25T02:30", in: .berlin) == "2026-10-25T00:30Z")
    #expect(try instant("2026-10-25T03:00", in: .berlin) == "2026-10-25T02:00Z")
  }

  @Test func `years before the file's rule`() throws {
    // Berlin had no summer time in 1970, and in 1985 it ended on the last Sunday of September.
    #expect(try local("1970-07-01T12:00Z", in: .berlin) == "1970-07-01T13:00")
    #expect(try local("1985-09-28T12:00Z", in: .berlin) == "1985-09-28T14:00")
    #expect(try local("1985-10-01T12:00Z", in: .berlin) == "1985-10-01T13:00")
    // Local mean time before 1893-04-01: 53 minutes and 28 seconds.
    #expect(try local("1890-01-01T12:00Z", in: .berlin) == "1890-01-01T12:53")
  }

  @Test func `summer is in January south of the equator`() throws {
    let sydney = Zone.named("Australia/Sydney")
    #expect(try local("2026-01-01T00:00Z", in: sydney) == "2026-01-01T11:00")
    #expect(try local("2026-07-01T00:00Z", in: sydney) == "2026-07-01T10:00")
    // It ends on the first Sunday of April at 03:00, 16:00 UTC of the day before, and begins in October.
    #expect(try local("2026-04-04T15:59Z", in: sydney) == "2026-04-05T02:59")
    #expect(try local("2026-04-04T16:00Z", in: sydney) == "2026-04-05T02:00")
    #expect(try local("2026-10-03T16:00Z", in: sydney) == "2026-10-04T03:00")
    #expect(try local("2070-01-01T00:00Z", in: sydney) == "2070-01-01T11:00")
  }

  @Test func `a quarter of an hour`() throws {
    let kathmandu = Zone.named("Asia/Kathmandu")
    #expect(try local("2026-01-01T18:14Z", in: kathmandu) == "2026-01-01T23:59")
    #expect(try local("2026-01-01T18:15Z", in: kathmandu) == "2026-01-02T00:00")
    #expect(try instant("2026-01-02T00:00", in: kathmandu) == "2026-01-01T18:15Z")
  }

  @Test func `clocks that change at midnight skip the day's first hour`() throws {
    // Beirut goes forward at 00:00 of the last Sunday of March.
    let beirut = Zone.named("Asia/Beirut")
    #expect(try local("2026-03-28T21:59Z", in: beirut) == "2026-03-28T23:59")
    #expect(try local("2026-03-28T22:00Z", in: beirut) == "2026-03-29T01:00")
    #expect(try instant("2026-03-29T00:30", in: beirut) == "2026-03-28T22:30Z")
  }

  @Test func `a file with only a rule`() throws {
    let zone = try #require(Zone.ruled("CET-1CEST,M3.5.0,M10.5.0/3"))
    #expect(try local("1950-07-01T00:00Z", in: zone) == "1950-07-01T02:00")
    #expect(try local("2026-03-29T01:00Z", in: zone) == "2026-03-29T03:00")
    #expect(try local("2026-10-25T01:00Z", in: zone) == "2026-10-25T02:00")
  }

  @Test func `rules of other shapes`() throws {
    // Ireland's winter time is the exception of its rule.
    let dublin = try #require(Zone.ruled("IST-1GMT0,M10.5.0,M3.5.0/1"))
    #expect(try local("2026-01-01T12:00Z", in: dublin) == "2026-01-01T12:00")
    #expect(try local("2026-07-01T12:00Z", in: dublin) == "2026-07-01T13:00")
    // Nuuk changes at 01:00 UTC, in local time on the day before.
    let nuuk = try #require(Zone.ruled("<-02>2<-01>,M3.5.0/-1,M10.5.0/0"))
    #expect(try local("2026-03-29T00:59Z", in: nuuk) == "2026-03-28T22:59")
    #expect(try local("2026-03-29T01:00Z", in: nuuk) == "2026-03-29T00:00")
    // Day 60 without leap days is 1 March in every year; day 59 from 0 is 29 February in 2024.
    let julian = try #require(Zone.ruled("AAA0BBB,J60/0,J300/0"))
    #expect(try local("2024-02-29T12:00Z", in: julian) == "2024-02-29T12:00")
    #expect(try local("2024-03-01T12:00Z", in: julian) == "2024-03-01T13:00")
    let counted = try #require(Zone.ruled("AAA0BBB,59/0,300/0"))
    #expect(try local("2024-02-29T12:00Z", in: counted) == "2024-02-29T13:00")
    #expect(try local("2025-02-28T12:00Z", in: counted) == "2025-02-28T12:00")
    let fixed = try #require(Zone.ruled("<+0545>-5:45"))
    #expect(try local("2026-07-01T00:00Z", in: fixed) == "2026-07-01T05:45")
  }

  @Test func `bytes that are no zone file`() {
    #expect(Zone(name: "x", file: []) == nil)
    #expect(Zone(name: "x", file: Array("TZif1".utf8) + [UInt8](repeating: 0, count: 60)) == nil)
    #expect(Zone(name: "x", file: [UInt8](repeating: 0xFF, count: 200)) == nil)
    let cut = Array("TZif2".utf8) + [UInt8](repeating: 0xFF, count: 60)
    #expect(Zone(name: "x", file: cut) == nil)
  }

  @Test(arguments: [
    "Europe/Berlin", "Australia/Sydney", "Asia/Kathmandu", "Asia/Beirut", "America/St_Johns",
  ])
  func `an instant is the one its local time names, except in the hour shown twice`(name: String) {
    var random = Seeded(7)
    let zone = Zone.named(name)
    for _ in 0..<2_000 {
      let seconds = Int64.random(in: -100_000_000...4_000_000_000, using: &random) / 60 * 60
      let instant = Instant(seconds: seconds)
      let back = zone.instant(zone.local(instant))
      #expect(zone.local(back) == zone.local(instant))
      #expect(back <= instant && instant.seconds - back.seconds <= 7_200)
    }
  }
}
