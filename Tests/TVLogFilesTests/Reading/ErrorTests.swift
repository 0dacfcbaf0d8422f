import Foundation
import TVLogCore
import TVLogFiles
import Testing

/// The gallery of everything that can be wrong with files (docs/errors.md shows a part of it).
///
/// With `RECORD` in the environment the findings are written instead of compared: read them then.
@Suite struct ErrorTests {
  @Test(arguments: ErrorCase.all)
  func `findings name the line, the columns and the fix`(example: ErrorCase) async throws {
    let found = try await example.findings().renderedWithKinds
    if ProcessInfo.processInfo.environment["RECORD"] != nil {
      try Data(found.utf8).write(to: example.expectation)
    }
    #expect(found == (try? Fixtures.text(example.expectation)))
  }

  @Test func `every kind has a case`() async throws {
    var kinds: Set<Diagnostic.Kind> = []
    for example in ErrorCase.all { kinds.formUnion(try await example.findings().map(\.kind)) }
    // A file that shows a bug of the scanner would be mended, not kept.
    #expect(kinds == Set(Diagnostic.Kind.allCases).subtracting([.disagreement]))
  }
}
