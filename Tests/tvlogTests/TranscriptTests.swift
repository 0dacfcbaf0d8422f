import Foundation
import Testing

/// Replays terminal sessions through the built executable; `RECORD=1` writes down what it prints now.
@Suite struct TranscriptTests {
  private static let folder = Household.package.appending(path: "Tests/tvlogTests/Transcripts")
  private static let replica = Household.package.appending(path: "../shared/tools/providers.py")
  private static let hasReplica = FileManager.default.fileExists(atPath: replica.path)

  @Test(arguments: try names(in: ""))
  func `what the commands print`(_ name: String) throws {
    try check(Self.folder.appending(path: name))
  }

  @Test(.enabled(if: hasReplica), arguments: try names(in: "Replica/"))
  func `what commands that ask TVmaze print`(_ name: String) throws {
    let server = try Replica(script: Self.replica)
    let address = try server.address
    try check(Self.folder.appending(path: name), ["TVLOG_TVMAZE_URL": address])
  }

  @Test(arguments: try names(in: "Stub/"))
  func `what commands print that ask providers of invented shows`(_ name: String) throws {
    let script = Household.package.appending(path: "Tests/tvlogTests/Stub/server.py")
    let server = try Replica(script: script)
    let now = try server.address
    let base = String(now.dropLast("/now/tvmaze".count))
    let environment = [
      "TVLOG_TVMAZE_URL": now, "TVLOG_TMDB_URL": "\(base)/now/tmdb",
      "TVLOG_PICTURES_URL": "\(base)/pictures", "PROVIDERS": base,
    ]
    try check(Self.folder.appending(path: name), environment)
  }

  @Test func `what README says the commands print`() throws {
    let file = Household.package.appending(path: "README.md")
    let fence = "```console\n"
    let parts = try String(contentsOf: file, encoding: .utf8).components(separatedBy: fence)
    let played = try parts.dropFirst().map { part in
      let end = try #require(part.range(of: "```"))
      let session = Transcript(String(part[..<end.lowerBound]))
      return try replay(session, ["COLUMNS": "100"]).description + part[end.lowerBound...]
    }
    try compare(([parts[0]] + played).joined(separator: fence), with: file)
  }

  private static func names(in subfolder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: subfolder).path)
      .filter { $0.hasSuffix(".txt") }.sorted().map { subfolder + $0 }
  }

  private func check(_ file: URL, _ environment: [String: String] = [:]) throws {
    let transcript = Transcript(try String(contentsOf: file, encoding: .utf8))
    try compare(try replay(transcript, environment).description, with: file)
  }

  private func replay(_ transcript: Transcript, _ extra: [String: String]) throws -> Transcript {
    var environment = extra
    for pair in transcript.setting("environment")?.split(separator: " ") ?? [] {
      let parts = pair.split(separator: "=", maxSplits: 1).map(String.init)
      environment[parts[0]] = parts.count > 1 ? parts[1] : ""
    }
    let household = try Household(transcript.setting("library") ?? "demo", environment: environment)
    var played = transcript
    for index in played.steps.indices {
      played.steps[index].output = try household.run(played.steps[index].command)
    }
    return played
  }

  /// Compares line by line, so that a difference shows where it is.
  private func compare(_ text: String, with file: URL) throws {
    if ProcessInfo.processInfo.environment["RECORD"] != nil {
      return try text.write(to: file, atomically: true, encoding: .utf8)
    }
    let expected = try String(contentsOf: file, encoding: .utf8)
    guard text != expected else { return }
    let lines = (text.components(separatedBy: "\n"), expected.components(separatedBy: "\n"))
    let index = zip(lines.0, lines.1).enumerated().first { $1.0 != $1.1 }?.offset
    let line = index ?? min(lines.0.count, lines.1.count)
    Issue.record(
      """
      \(file.lastPathComponent):\(line + 1): differs
      expected: \(lines.1.dropFirst(line).first ?? "the end")
      printed:  \(lines.0.dropFirst(line).first ?? "the end")
      """)
  }
}
