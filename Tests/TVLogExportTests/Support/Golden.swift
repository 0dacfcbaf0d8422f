import Foundation
import Testing

/// Texts kept beside the tests; `RECORD=1` writes them anew.
enum Golden {
  static let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent()
  static let project = tests.deletingLastPathComponent().deletingLastPathComponent()

  static func expect(
    _ text: String, is name: String, in folder: URL = tests.appending(path: "Golden")
  )
    throws
  {
    let file = folder.appending(path: name)
    if ProcessInfo.processInfo.environment["RECORD"] != nil {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    let expected = try String(contentsOf: file, encoding: .utf8)
    #expect(text == expected, "\(name) differs; RECORD=1 swift test writes it anew")
  }
}
