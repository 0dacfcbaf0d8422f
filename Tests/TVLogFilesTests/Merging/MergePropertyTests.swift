import Glibc
import TVLogCore
import TVLogFiles
import Testing

/// Laws that hold for whatever two devices do; a failing case is named by its seed.
@Suite struct MergePropertyTests {
  /// In parts, which run beside each other.
  private static let parts = 4
  private static let count = 2_000 / parts
  private static let seed =
    unsafe getenv("TVLOG_SEED").flatMap { unsafe UInt64(String(cString: $0)) }
    ?? UInt64.random(in: 0...UInt64(UInt32.max))

  @Test(arguments: 0..<parts) func `two devices come together`(_ part: Int) throws {
    let first = Self.seed &+ UInt64(part * Self.count)
    print("merge properties: \(Self.count) cases from TVLOG_SEED=\(first)")
    var figures = Figures()
    for number in 0..<UInt64(Self.count) {
      let seed = first &+ number
      let devices = TwoDevices(seed: seed)
      let result = try #require(devices.merge.merged(text: nil), "seed \(seed)")
      let laws = MergeLaws(devices, result)
      let broken = laws.broken()
      #expect(broken.isEmpty, "seed \(seed): \(broken.joined(separator: "; "))")
      figures.count(devices, result, laws)
    }
    print(figures)
    #expect(figures.falseConflicts == 0)
  }
}

/// What the report of a run names.
struct Figures: CustomStringConvertible {
  private var cases = 0
  private var textConflicts = 0
  private var realConflicts = 0
  private(set) var falseConflicts = 0

  mutating func count(_ devices: TwoDevices, _ result: ShowFileMerge.Result, _ laws: MergeLaws) {
    cases += 1
    let lines = { (bytes: [UInt8]) in bytes.split(separator: 10) }
    let text = LineMerge(
      base: lines(devices.base), ours: lines(devices.ours), theirs: lines(devices.theirs))
    if text.clean == nil { textConflicts += 1 }
    if !result.conflicts.isEmpty { realConflicts += 1 }
    if !result.conflicts.isEmpty, laws.expectedConflicts.isEmpty { falseConflicts += 1 }
  }

  var description: String {
    let percent = { (part: Int) in
      "\(part * 1000 / max(1, cases) / 10).\(part * 1000 / max(1, cases) % 10) %"
    }
    return
      "of \(cases): lines conflict in \(percent(textConflicts)), values in \(percent(realConflicts)),"
      + " falsely in \(percent(falseConflicts))"
  }
}
