import Foundation
import Testing

/// A folder of its own with an identity, a configuration and a home: nothing of the machine's is touched.
struct Workbench: ~Copyable {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "/tvlog-git-\(UUID().uuidString)"
    try FileManager.default.createDirectory(
      atPath: path + "/person", withIntermediateDirectories: true)
    try git(in: "", "config", "--global", "init.defaultBranch", "main")
    try git(in: "", "config", "--global", "user.name", "Ada")
    try git(in: "", "config", "--global", "user.email", "ada@example.org")
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// The folder of the built program.
  static let programs =
    URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
    .path

  struct Result {
    var code: Int32
    var output: String
    var errors: String
  }

  func run(
    _ program: String, in folder: String, _ arguments: [String], variables: [String: String] = [:]
  ) throws -> Result {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [program] + arguments
    process.currentDirectoryURL = URL(fileURLWithPath: "\(path)/\(folder)")
    process.environment = [
      "PATH": "\(Self.programs):/usr/bin:/bin", "HOME": "\(path)/person", "LANG": "C.UTF-8",
      "GIT_CONFIG_GLOBAL": "\(path)/person/gitconfig", "GIT_CONFIG_NOSYSTEM": "1",
      "TVLOG_TODAY": "2026-11-22T18:00", "TZ": "UTC",
    ].merging(variables) { $1 }
    let files = ["out", "err"].map { "\(path)/person/\($0)-\(UUID().uuidString)" }
    for file in files { _ = FileManager.default.createFile(atPath: file, contents: nil) }
    process.standardOutput = FileHandle(forWritingAtPath: files[0])
    process.standardError = FileHandle(forWritingAtPath: files[1])
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    let texts = try files.map { try String(contentsOfFile: $0, encoding: .utf8) }
    for file in files { try? FileManager.default.removeItem(atPath: file) }
    return Result(code: process.terminationStatus, output: texts[0], errors: texts[1])
  }

  @discardableResult
  func git(in folder: String, _ arguments: String...) throws -> String {
    let result = try run("git", in: folder, arguments)
    try #require(result.code == 0, "git \(arguments): \(result.errors)")
    return result.output
  }

  @discardableResult
  func tvlog(
    in folder: String, _ arguments: String..., code: Int32 = 0, variables: [String: String] = [:]
  ) throws -> Result {
    let result = try run("tvlog", in: folder, arguments, variables: variables)
    #expect(result.code == code, "tvlog \(arguments): \(result.output)\(result.errors)")
    return result
  }

  func write(_ text: String, to file: String) throws {
    let url = URL(fileURLWithPath: "\(path)/\(file)")
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  func read(_ file: String) throws -> String {
    try String(contentsOfFile: "\(path)/\(file)", encoding: .utf8)
  }

  /// A library with one show, and a bare repository that it is pushed to.
  func library(_ folder: String = "a") throws {
    try git(in: "", "init", "-q", "--bare", "hub.git")
    try tvlog(in: "", "init", folder, "--timezone", "Europe/Berlin")
    try write(Samples.severance, to: "\(folder)/\(Samples.path)")
    try git(in: folder, "remote", "add", "origin", "../hub.git")
    try tvlog(in: folder, "sync")
  }

  func clone(_ folder: String = "b") throws {
    try git(in: "", "clone", "-q", "hub.git", folder)
    try tvlog(in: folder, "doctor", "--fix", "--no-network")
  }
}

enum Samples {
  static let path = "shows/s/severance.yaml"
  static let severance = """
    title: Severance
    lists: [watching]
    rating: 8                       # so far

    watched:
      S01E01: 2022-02-18            # the day

    about:
      ids: {tvmaze: 44933}
    episodes:
      S01E01: {title: Good News About Hell, aired: 2022-02-18, runtime: 57, id: 1}
      S01E02: {title: Half Loop, aired: 2022-02-18, runtime: 50, id: 2}
      S01E03: {title: In Perpetuity, aired: 2022-02-25, runtime: 50, id: 3}
      S01E04: {title: The You You Are, aired: 2022-03-04, runtime: 50, id: 4}

    """
}
