import Foundation
import TVLogCore
import TVLogMetadata

/// The offline replica of the providers, run as a process of its own until it is let go.
final class Replica {
  let tvmaze: String
  private let process = Process()

  init(faults: String? = nil) throws {
    process.executableURL = URL(filePath: "/usr/bin/env")
    let script = Fixture.shared.appending(path: "tools/providers.py").path
    process.arguments =
      ["python3", script, "--port", "0"] + (faults.map { ["--fault", $0] } ?? [])
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
    let address = String(decoding: line, as: UTF8.self).prefix { $0 != " " && $0 != "\n" }
    tvmaze = String(address.dropFirst("tvmaze=".count))
  }

  deinit {
    kill(process.processIdentifier, SIGKILL)  // the child inherits a mask that blocks SIGTERM
  }

  /// What `GET /__stats` tells.
  func stats() async throws -> String {
    let request = Request(.tvmaze, base: String(tvmaze.dropLast("/tvmaze".count)), path: "/__stats")
    let response = try await Curl(userAgent: "tests").send(request)
    return String(decoding: response.body, as: UTF8.self)
  }
}
