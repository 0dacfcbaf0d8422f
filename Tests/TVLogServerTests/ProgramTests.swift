import Foundation
import Glibc
import Testing

/// The built program: accounts, serving, and being told to stop.
struct ProgramTests {
  @Test func `an account is made, listed, revoked and removed`() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "tvlog-\(UUID())").path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let run = { (words: [String]) in
      try await Command.run("tvlog", ["account"] + words + ["--household", folder])
    }
    let added = try await run(["add", "anna"])
    #expect(added.code == 0)
    #expect(added.output.contains("\ntvlog_anna_"))
    #expect(FileManager.default.fileExists(atPath: "\(folder)/anna/tvlog.yaml"))
    #expect(try await run(["add", "anna"]).code == 2)
    #expect(try await run(["add", "../x"]).code == 64)
    #expect(try await run(["token", "anna", "--name", "phone", "--scope", "read"]).code == 0)
    let list = try await run(["list"])
    #expect(list.output.contains("phone  read  "))
    #expect(!list.output.contains("tvlog_anna_"))
    #expect(try await run(["revoke", "anna", "phone"]).code == 0)
    #expect(try await run(["revoke", "anna", "phone"]).code == 4)
    #expect(try await run(["remove", "anna"]).code == 0)
    #expect(FileManager.default.fileExists(atPath: "\(folder)/anna/tvlog.yaml"))
    #expect(try await run(["list"]).output.isEmpty)
  }

  @Test func `tvlog serve serves until SIGTERM, and ends well`() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "tvlog-\(UUID())").path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let added = try await Command.run("tvlog", "account", "add", "anna", "--household", folder)
    let token = try #require(added.output.split(separator: "\n").last)
    let process = Command.process("tvlog", ["serve", folder, "--port", "0"])
    let log = URL(filePath: "\(folder)/log")
    try Data().write(to: log)
    process.standardError = try FileHandle(forWritingTo: log)
    try process.run()
    defer { kill(process.processIdentifier, SIGKILL) }
    var port: Int?
    for _ in 0..<600 where port == nil {
      try await Task.sleep(for: .milliseconds(50))
      let lines = try String(contentsOf: log, encoding: .utf8).split(separator: "\n")
      for line in lines {
        let fields = try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
        port = port ?? fields?["port"] as? Int
      }
    }
    let client = Client(port: try #require(port), token: String(token))
    #expect(try await client.get("/v1/account").object["account"] as? String == "anna")
    kill(process.processIdentifier, SIGTERM)
    for _ in 0..<600 where process.isRunning { try await Task.sleep(for: .milliseconds(50)) }
    #expect(!process.isRunning && process.terminationStatus == 0)
    let used = try String(contentsOf: URL(filePath: "\(folder)/.tvlog/used.json"), encoding: .utf8)
    #expect(used.contains("token-1"))
  }

  @Test func `a library is no household`() async throws {
    let demo = URL(filePath: #filePath).appending(path: "../../../library/demo").standardized.path
    #expect(try await Command.run("tvlog", "serve", demo, "--port", "0").code == 64)
  }
}
