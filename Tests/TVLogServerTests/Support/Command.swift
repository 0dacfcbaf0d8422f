import Foundation

/// The built programs, run to their end.
enum Command {
  /// The folder of the built programs, which is also the test bundle's.
  static let products = URL(filePath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    .deletingLastPathComponent()

  struct Run: Sendable {
    var code: Int32
    var output: String
  }

  static func process(_ program: String, _ arguments: [String]) -> Process {
    let process = Process()
    process.executableURL = products.appending(path: program)
    process.arguments = arguments
    process.environment = [
      "HOME": "/nowhere", "XDG_CACHE_HOME": "/nowhere", "XDG_CONFIG_HOME": "/nowhere", "TZ": "UTC",
      "TVLOG_TODAY": TestServer.today, "LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin",
    ]
    process.standardInput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    return process
  }

  static func run(_ program: String, _ arguments: String...) async throws -> Run {
    try await run(program, arguments)
  }

  static func run(_ program: String, _ arguments: [String]) async throws -> Run {
    let process = process(program, arguments)
    let file = FileManager.default.temporaryDirectory.appending(path: "tvlog-\(UUID())")
    try Data().write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    process.standardOutput = try FileHandle(forWritingTo: file)
    try await withCheckedThrowingContinuation { (done: CheckedContinuation<Void, any Error>) in
      process.terminationHandler = { _ in done.resume() }
      do { try process.run() } catch { done.resume(throwing: error) }
    }
    return Run(
      code: process.terminationStatus,
      output: String(decoding: try Data(contentsOf: file), as: UTF8.self))
  }
}
