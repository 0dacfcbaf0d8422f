import Foundation
import TVLogCore
import TVLogFiles
import Testing

/// docs/errors.md shows a part of the gallery; `RECORD=1` writes its examples anew.
@Suite struct ErrorsPageTests {
  private static let page = Fixtures.package.appending(path: "docs/errors.md")

  /// The page with every example as the gallery has it.
  private static func renewed(_ text: String) async throws -> String {
    var lines: [String] = []
    var isExample = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if line.hasPrefix("## ") { isExample = false }
      if line.hasPrefix("<!-- example: ") {
        let name = String(line.dropFirst(14).dropLast(4))
        lines += [line, ""] + (try await blocks(of: ErrorCase(name: name)))
        isExample = true
      } else if !isExample {
        lines.append(line)
      }
    }
    while lines.last == "" { lines.removeLast() }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func blocks(of example: ErrorCase) async throws -> [String] {
    var lines: [String] = []
    if let source = try? Fixtures.text(example.source) {
      lines += ["```yaml", source.trimmingCharacters(in: .newlines), "```", ""]
    }
    let findings = try await example.findings().map(\.rendered).joined(separator: "\n\n")
    return lines + ["```text", findings, "```", ""]
  }

  @Test func `the examples are those of the gallery`() async throws {
    let text = try Fixtures.text(Self.page)
    let renewed = try await Self.renewed(text)
    if Fixtures.isRecording {
      try renewed.write(to: Self.page, atomically: true, encoding: .utf8)
    }
    #expect(renewed == (try Fixtures.text(Self.page)))
  }

  @Test func `every kind has its heading and an example of it`() async throws {
    let text = try Fixtures.text(Self.page)
    var kinds: Set<String> = []
    for section in text.split(separator: "\n## ").dropFirst() {
      let kind = String(section.prefix { $0 != "\n" })
      let names = section.split(separator: "<!-- example: ").dropFirst()
        .map { String($0.prefix { $0 != " " }) }
      var shown: Set<String> = []
      for name in names {
        shown.formUnion(try await ErrorCase(name: name).findings().map(\.kind.rawValue))
      }
      #expect(shown.contains(kind) || kind == "disagreement", "\(kind)")
      kinds.insert(kind)
    }
    #expect(kinds == Set(Diagnostic.Kind.allCases.map(\.rawValue)))
  }
}
