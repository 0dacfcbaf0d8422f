import TVLogCore
import TVLogFiles
import Testing

/// Three machines and one bare repository through a week in which each is often offline.
@Suite struct WeekTests {
  private let machines = ["a", "b", "c"]

  @Test func `everything comes together, every play once`() throws {
    let seed = UInt64.random(in: 0...999_999)
    print("week: seed \(seed)")
    var random = WeekRandom(state: seed)
    let bench = try Workbench()
    try bench.library()
    try bench.clone("b")
    try bench.clone("c")
    var plays: Set<String> = ["S01E01 2022-02-18"]
    for day in 16...22 {
      for machine in machines {
        for _ in 0..<Int.random(in: 0...2, using: &random) {
          let code = "S01E0\(Int.random(in: 1...4, using: &random))"
          let date = "2026-11-\(day)"
          try bench.tvlog(in: machine, "watch", "severance", code, "--on", date)
          plays.insert("\(code) \(date)")
        }
        if Int.random(in: 0...4, using: &random) == 0 {
          try bench.tvlog(in: machine, "tag", "add", "severance", "\(machine)\(day)")
        }
        if Int.random(in: 0...2, using: &random) == 0 { try bench.tvlog(in: machine, "sync") }
      }
    }
    for machine in machines + machines { try bench.tvlog(in: machine, "sync") }
    let texts = try machines.map { try bench.read("\($0)/\(Samples.path)") }
    #expect(Set(texts).count == 1, "seed \(seed)")
    let show = ShowReader.read(Array(texts[0].utf8), slug: "severance", path: "").partial
    let found = show.watched.flatMap { entry in entry.plays.map { "\(entry.key) \($0)" } }
    #expect(found.count == plays.count && Set(found) == plays, "seed \(seed)")
  }
}

/// A small seeded generator.
struct WeekRandom: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return (state >> 33) ^ (state << 31)
  }
}
