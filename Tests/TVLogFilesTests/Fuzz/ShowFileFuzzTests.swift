import TVLogCore
import TVLogFiles
import Testing

/// Random files in every hand style, random changes: exactly the change is written.
///
/// `TVLOG_FUZZ_CASES` and `TVLOG_FUZZ_SEED` say how many and which.
@Suite struct ShowFileFuzzTests {
  private let cases = Fixtures.number("TVLOG_FUZZ_CASES") ?? 300
  private let seed = UInt64(Fixtures.number("TVLOG_FUZZ_SEED") ?? 20_261_122)

  @Test func `a change is written and nothing else`() throws {
    var written = 0
    for number in 0..<UInt64(cases) {
      let trial = EditTrial(seed: seed &+ number)
      let faults = trial.faults(&written)
      if let fault = faults.first {
        Issue.record("TVLOG_FUZZ_CASES=1 TVLOG_FUZZ_SEED=\(seed &+ number): \(fault)")
      }
      if !faults.isEmpty { break }
    }
    #expect(written * 3 > cases)
  }
}
