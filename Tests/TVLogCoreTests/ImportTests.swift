import Foundation
import Testing

@Suite struct ImportTests {
  @Test func `the domain imports nothing`() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../Sources/TVLogCore").standardizedFileURL
    let files = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".swift") }
    #expect(files.count > 20)
    for file in files {
      let text = try String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)
      #expect(
        !text.split(separator: "\n").contains { $0.contains("import ") && !$0.contains("///") })
    }
  }
}
