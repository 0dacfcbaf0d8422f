import Foundation

/// Files beside the tests, found by where this file was compiled.
enum TestFolder {
  static let tests = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent()
  static let cases = tests.appending(path: "Cases")
  static let package = tests.deletingLastPathComponent().deletingLastPathComponent()

  /// The YAML test suite (github.com/yaml/yaml-test-suite, branch data), if someone put it beside
  /// the package.
  static let suite = package.appending(path: "../shared/yaml-test-suite").standardizedFileURL

  static func bytes(_ url: URL) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: url))
  }

  static func text(_ url: URL) throws -> String {
    String(decoding: try Data(contentsOf: url), as: UTF8.self)
  }

  static func exists(_ url: URL) -> Bool {
    FileManager.default.fileExists(atPath: url.path)
  }

  static func subfolders(of url: URL) -> [URL] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: url.path)) ?? []
    return names.sorted().filter { !$0.hasPrefix(".") }.map { url.appending(path: $0) }
      .filter { (try? $0.resourceValues(forKeys: [.isDirectoryKey]))?.isDirectory == true }
  }
}
