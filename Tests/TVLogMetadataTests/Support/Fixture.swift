import Foundation

/// Files beside the tests, and the material beside the package where there is some.
enum Fixture {
  private static let tests = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()

  static let shared = tests.appending(path: "../../../shared").standardized
  static let hasShared = FileManager.default.fileExists(
    atPath: shared.appending(path: "tools/providers.py").path)

  static func data(_ name: String) throws -> Data {
    try Data(contentsOf: tests.appending(path: "Fixtures/\(name)"))
  }

  /// The recorded bodies of TVmaze whose names begin so.
  static func recordings(_ prefix: String) throws -> [URL] {
    guard hasShared else { return [] }
    let folder = shared.appending(path: "recordings/tvmaze")
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    return (files?.compactMap { $0 as? URL } ?? []).filter {
      $0.lastPathComponent.hasPrefix(prefix) && $0.pathExtension == "json"
        && !$0.lastPathComponent.contains("@404")
    }
  }

  /// A new empty folder under the system's temporary one.
  static func folder() throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appending(path: "tvlog-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }
}
