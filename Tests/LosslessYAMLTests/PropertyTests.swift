import Foundation
import LosslessYAML
import Testing

/// Random edits of random files; `TVLOG_FUZZ_SEED` and `TVLOG_FUZZ_CASES` choose others.
@Suite struct PropertyTests {
  static let seed = UInt64(ProcessInfo.processInfo.environment["TVLOG_FUZZ_SEED"] ?? "") ?? 1
  static let cases = Int(ProcessInfo.processInfo.environment["TVLOG_FUZZ_CASES"] ?? "") ?? 24_000

  @Test func `tame files take nearly every edit and keep all else`() throws {
    let refused = try check(isHarsh: false, seed: Self.seed, cases: Self.cases)
    #expect(Double(refused) < 0.05 * Double(Self.cases))
  }

  @Test func `harsh files are edited right or not at all`() throws {
    _ = try check(isHarsh: true, seed: Self.seed &+ 1 << 32, cases: Self.cases / 4)
  }

  /// Returns how many edits were refused.
  private func check(isHarsh: Bool, seed: UInt64, cases: Int) throws -> Int {
    var refused: [EditRefused.Reason: Int] = [:]
    var done = 0
    for number in 0..<UInt64(cases) {
      let text = FileGenerator.file(seed: seed &+ number, isHarsh: isHarsh)
      let document = try Document(Array(text.utf8))
      var edits = EditGenerator(seed: seed &+ number)
      guard let edit = edits.edit(for: document) else { continue }
      done += 1
      switch Self.apply(edit, to: document) {
      case .success(let result):
        let trial = Trial(before: document, edit: edit, after: result)
        #expect(
          trial.problem == nil,
          "seed \(seed &+ number): \(edit)\n\(text)"
        )
      case .failure(let error):
        refused[error.reason, default: 0] += 1
      }
    }
    print("seed \(seed), harsh \(isHarsh): \(done) edits, refused \(refused)")
    return refused.values.reduce(0, +)
  }

  private static func apply(_ edit: Edit, to document: Document) -> Result<Document, EditRefused> {
    Result { () throws(EditRefused) in try document.applying([edit]) }
  }
}
