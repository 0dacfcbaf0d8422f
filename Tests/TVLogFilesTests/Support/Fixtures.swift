import Foundation

/// Files beside the tests, and the material beside the package where there is some.
enum Fixtures {
  static let tests = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()
  static let root = tests.appending(path: "Fixtures")
  static let package = tests.appending(path: "../..").standardized
  static let isRecording = ProcessInfo.processInfo.environment["RECORD"] == "1"

  static func bytes(_ url: URL) throws -> [UInt8] { Array(try Data(contentsOf: url)) }

  static func text(_ url: URL) throws -> String { String(decoding: try bytes(url), as: UTF8.self) }

  /// The names in a folder, in order.
  static func names(_ folder: String, ending: String = "") -> [String] {
    let names = try? FileManager.default.contentsOfDirectory(
      atPath: root.appending(path: folder).path)
    return (names ?? []).filter { $0.hasSuffix(ending) && !$0.hasPrefix(".") }.sorted()
  }

  /// A number from the environment.
  static func number(_ name: String) -> Int? {
    ProcessInfo.processInfo.environment[name].flatMap { Int($0) }
  }
}
