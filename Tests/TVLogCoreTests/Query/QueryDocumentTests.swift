import Foundation
import TVLogCore
import Testing

/// docs/queries.md says what the program does.
@Suite struct QueryDocumentTests {
  private let lines = Document.lines("queries.md")

  @Test func `the table of fields is that of the program`() {
    let rows = QueryField.allCases.map { field in
      "| `\(field.rawValue)` | \(field.kind) | \(field.summary) |"
    }
    #expect(
      lines.filter { $0.hasPrefix("| `") && $0.hasSuffix(" |") }.prefix(rows.count) == rows[...])
  }

  @Test func `every example can be read`() throws {
    let examples = lines.filter { $0.hasPrefix("    ") }.map { line in
      String(line.drop { $0 == " " }.prefix { $0 != "#" })
    }
    #expect(examples.count > 10)
    for example in examples { _ = try ShowSearch(example, clock: .sample) }
  }
}

enum Document {
  /// The lines of a file in docs/.
  static func lines(_ name: String) -> [String] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let text = try? String(contentsOf: folder.appending(path: "docs/\(name)"), encoding: .utf8)
    return (text ?? "").components(separatedBy: "\n")
  }
}
