import Foundation

/// The offline replica of the providers, run as a process of its own until it is let go.
final class ProviderReplica {
  let environment: [String: String]
  private let process = Process()
  private let log: URL

  init(_ arguments: String...) throws {
    log = FileManager.default.temporaryDirectory.appending(path: "replica-\(UUID()).log")
    process.executableURL = URL(filePath: "/usr/bin/env")
    let script = Program.shared.appending(path: "tools/providers.py").path
    process.arguments = ["python3", script, "--port", "0", "--log", log.path] + arguments
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    var line = Data()
    while !line.contains(UInt8(ascii: "\n")) {
      let more = output.fileHandleForReading.availableData
      guard !more.isEmpty else { throw CocoaError(.executableLoad) }
      line += more
    }
    let words = String(decoding: line, as: UTF8.self).split { $0 == " " || $0 == "\n" }
    environment = [
      "TVLOG_TVMAZE_URL": String(words[0].dropFirst("tvmaze=".count)),
      "TVLOG_TMDB_URL": String(words[1].dropFirst("tmdb=".count)),
    ]
  }

  deinit {
    kill(process.processIdentifier, SIGKILL)  // the child inherits a mask that blocks SIGTERM
  }

  /// One line of JSON for each request.
  func requests() throws -> [String] {
    String(decoding: try Data(contentsOf: log), as: UTF8.self).split(separator: "\n").map(
      String.init)
  }
}
