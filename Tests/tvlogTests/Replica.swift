import Foundation

/// A server on this machine that answers as the providers do.
final class Replica {
  private let process = Process()
  private let ready = URL.temporaryDirectory.appending(path: "tvlog-\(UUID().uuidString).ready")

  init(script: URL) throws {
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", "exec python3 '\(script.path)' --port 0 > '\(ready.path)'"]
    try process.run()
  }

  deinit {
    kill(process.processIdentifier, SIGKILL)  // the child inherits a mask that blocks SIGTERM
    try? FileManager.default.removeItem(at: ready)
  }

  /// Where it answers, once it does.
  var address: String {
    get throws {
      for _ in 0..<600 {
        let line = (try? String(contentsOf: ready, encoding: .utf8)) ?? ""
        if line.hasSuffix("\n"), let address = line.split(separator: " ").first {
          return String(address.dropFirst("tvmaze=".count))
        }
        usleep(50_000)
      }
      throw CocoaError(.fileReadUnknown)
    }
  }
}
