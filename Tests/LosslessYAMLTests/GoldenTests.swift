import Foundation
import LosslessYAML
import Testing

/// Each folder in `Cases` holds a file, edits, and the file they make or why they are refused.
@Suite struct GoldenTests {
  @Test func `there are at least seventy cases`() {
    #expect(TestFolder.subfolders(of: TestFolder.cases).count >= 70)
  }

  @Test(arguments: TestFolder.subfolders(of: TestFolder.cases).map(\.lastPathComponent))
  func `the edit gives the expected bytes`(name: String) throws {
    let folder = TestFolder.cases.appending(path: name)
    let document = try Document(TestFolder.bytes(folder.appending(path: "in.yaml")))
    let edits = EditScript(try TestFolder.text(folder.appending(path: "edit"))).edits
    let refused = folder.appending(path: "refused")
    do {
      let result = try document.applying(edits)
      try #require(!TestFolder.exists(refused), "made, though it should be refused")
      let expected = try TestFolder.text(folder.appending(path: "out.yaml"))
      #expect(String(decoding: result.bytes, as: UTF8.self) == expected)
      #expect(try result.bytes == TestFolder.bytes(folder.appending(path: "out.yaml")))
    } catch let error as EditRefused {
      try #require(TestFolder.exists(refused), "refused: \(error.message)")
      #expect(error.message + "\n" == (try TestFolder.text(refused)))
    }
  }
}
