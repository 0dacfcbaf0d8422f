import Foundation

/// The built program in a library of its own, against a replica of the providers.
struct Program {
  let folder: URL
  var environment: [String: String]

  private static let package = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../..").standardized
  static let shared = package.appending(path: "../shared").standardized
  static let hasShared = FileManager.default.fileExists(
    atPath: shared.appending(path: "tools/providers.py").path)
  private static let binary = URL(filePath: CommandLine.arguments[0])
    .deletingLastPathComponent().appending(path: "tvlog")

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "tvlog-\(UUID())")
    let shows = folder.appending(path: "library/shows")
    try FileManager.default.createDirectory(at: shows, withIntermediateDirectories: true)
    environment = [
      "HOME": folder.path, "XDG_CACHE_HOME": folder.path + "/cache", "PATH": "/usr/bin:/bin",
      "XDG_CONFIG_HOME": folder.path + "/config", "TZ": "UTC", "TVLOG_TODAY": "2026-11-22",
      "TVLOG_LIBRARY": folder.path + "/library", "LC_ALL": "C.UTF-8",
    ]
    try Data("timezone: Etc/UTC\n".utf8).write(to: folder.appending(path: "library/tvlog.yaml"))
  }

  struct Run {
    var code: Int32
    var isCrash: Bool
    var output: String
    var errors: String
  }

  func run(_ arguments: String...) async throws -> Run {
    let process = Process()
    process.executableURL = Program.binary
    process.arguments = arguments
    process.environment = environment
    process.currentDirectoryURL = folder
    let streams = try ["out", "err"].map { name in
      let url = folder.appending(path: "\(name)-\(UUID())")
      try Data().write(to: url)
      return (url, try FileHandle(forWritingTo: url))
    }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = streams[0].1
    process.standardError = streams[1].1
    try await withCheckedThrowingContinuation { (done: CheckedContinuation<Void, any Error>) in
      process.terminationHandler = { _ in done.resume() }
      do { try process.run() } catch { done.resume(throwing: error) }
    }
    let texts = try streams.map { String(decoding: try Data(contentsOf: $0.0), as: UTF8.self) }
    return Run(
      code: process.terminationStatus, isCrash: process.terminationReason != .exit,
      output: texts[0], errors: texts[1])
  }

  /// Every file below `shows`, by path.
  func files() throws -> [String: String] {
    let shows = folder.appending(path: "library/shows")
    let all = FileManager.default.enumerator(at: shows, includingPropertiesForKeys: nil)
    return try (all?.compactMap { $0 as? URL } ?? []).reduce(into: [:]) { files, url in
      var isFolder: ObjCBool = false
      guard unsafe FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder),
        !isFolder.boolValue
      else { return }
      files[url.lastPathComponent] = String(decoding: try Data(contentsOf: url), as: UTF8.self)
    }
  }
}
