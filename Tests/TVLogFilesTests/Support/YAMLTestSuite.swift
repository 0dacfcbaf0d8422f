import Foundation

/// The inputs of the YAML test suite, where it lies beside the package.
enum YAMLTestSuite {
  private static let folder = Fixtures.package.appending(path: "../shared/yaml-test-suite")
    .standardized

  static let isPresent = FileManager.default.fileExists(atPath: folder.path)

  static func inputs() throws -> [[UInt8]] {
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    return try (files?.compactMap { $0 as? URL } ?? [])
      .filter { $0.lastPathComponent == "in.yaml" }.sorted { $0.path < $1.path }
      .map { try Fixtures.bytes($0) }
  }
}
