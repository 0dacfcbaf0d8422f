import Foundation
import LosslessYAML
import Testing

/// The files of the YAML test suite, which is not part of this package.
@Suite struct TestSuiteTests {
  /// Runs only where someone put a checkout beside the package; skipped elsewhere.
  @Test(.enabled(if: TestFolder.exists(TestFolder.suite), "no copy of the YAML test suite"))
  func `every edit of every file is right or refused`() throws {
    var parsed = 0
    var made = 0
    var refused = 0
    for file in Self.files {
      guard let document = try? Document(TestFolder.bytes(file)) else { continue }
      parsed += 1
      for seed in 0..<40 as Range<UInt64> {
        var edits = EditGenerator(seed: seed)
        guard let edit = edits.edit(for: document) else { continue }
        if (try? document.applying([edit])) == nil { refused += 1 } else { made += 1 }
      }
    }
    print("\(Self.files.count) files, \(parsed) parsed; \(made) edits made, \(refused) refused")
    #expect(parsed > 200)
    #expect(made > refused)
  }

  private static let files: [URL] = {
    let cases = TestFolder.subfolders(of: TestFolder.suite)
    return (cases + cases.flatMap { TestFolder.subfolders(of: $0) })
      .map { $0.appending(path: "in.yaml") }.filter { TestFolder.exists($0) }
  }()
}
