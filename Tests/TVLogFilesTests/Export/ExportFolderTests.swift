import Foundation
import Testing

@testable import TVLogFiles

@Suite struct ExportFolderTests {
  private let path = NSTemporaryDirectory() + "tvlog-export-" + UUID().uuidString
  private var folder: ExportFolder { ExportFolder(path) }

  private func file(_ path: String, _ text: String, digest: UInt64? = nil) -> ExportFile.Pending {
    ExportFile.Pending(path) {
      ExportFile(
        path: path, bytes: Array(text.utf8),
        digest: digest ?? text.utf8.reduce(7) { $0 &* 31 &+ UInt64($1) })
    }
  }

  private func text(_ name: String) -> String? {
    try? String(contentsOfFile: "\(path)/\(name)", encoding: .utf8)
  }

  private func modified(_ name: String) throws -> Int64? {
    try FileSystem.real.status("\(path)/\(name)")?.modified
  }

  private func put(_ name: String, _ text: String) throws {
    try FileManager.default.createDirectory(
      at: URL(fileURLWithPath: "\(path)/\(name)").deletingLastPathComponent(),
      withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(fileURLWithPath: "\(path)/\(name)"))
  }

  @Test func `what did not change is not written`() async throws {
    _ = try await folder.write([file("a.html", "one"), file("shows/b.html", "two")])
    let before = try modified("a.html")
    let report = try await folder.write([file("a.html", "one"), file("shows/b.html", "three")])
    #expect(report == .init(written: 1, unchanged: 1))
    #expect(try modified("a.html") == before)
    #expect(text("shows/b.html") == "three")
  }

  @Test func `the digest decides, not the bytes`() async throws {
    _ = try await folder.write([file("a.html", "built 18:02", digest: 1)])
    _ = try await folder.write([file("a.html", "built 18:03", digest: 1)])
    #expect(text("a.html") == "built 18:02")
  }

  @Test func `a file that somebody cut or removed is made anew`() async throws {
    _ = try await folder.write([file("a.html", "one"), file("b.html", "two")])
    try put("a.html", "")
    try FileSystem.real.remove("\(path)/b.html")
    let report = try await folder.write([file("a.html", "one"), file("b.html", "two")])
    #expect(report.written == 2)
    #expect(text("a.html") == "one" && text("b.html") == "two")
  }

  @Test func `what is gone is removed, and nothing else`() async throws {
    _ = try await folder.write([file("a.html", "one"), file("shows/b.html", "two")])
    try put("mine.txt", "mine")
    let report = try await folder.write([file("a.html", "one")])
    #expect(report == .init(unchanged: 1, removed: 1))
    #expect(text("shows/b.html") == nil && text("mine.txt") == "mine")
    #expect(!FileManager.default.fileExists(atPath: "\(path)/shows"))
  }

  @Test func `what cannot be made again is kept`() async throws {
    _ = try await folder.write([file("a.html", "one"), file("shows/b.html", "two")])
    let report = try await folder.write([file("a.html", "one")]) { $0.hasPrefix("shows/b.") }
    #expect(report == .init(unchanged: 1, kept: 1))
    #expect(text("shows/b.html") == "two")
    _ = try await folder.write([file("a.html", "one")])
    #expect(text("shows/b.html") == nil)
  }

  @Test func `nothing is removed where that is not wanted`() async throws {
    _ = try await folder.write([file("a.html", "one"), file("b.html", "two")])
    let report = try await folder.write([file("a.html", "three")], removes: false)
    #expect(report == .init(written: 1, kept: 1))
    #expect(text("a.html") == "three" && text("b.html") == "two")
  }

  @Test func `a file that is kept is not replaced either`() async throws {
    _ = try await folder.write([file("all.ics", "whole")])
    _ = try await folder.write([file("all.ics", "half")]) { $0 == "all.ics" }
    #expect(text("all.ics") == "whole")
  }

  @Test func `a folder of somebody else is refused`() async throws {
    try put("holiday.jpg", "picture")
    await #expect(throws: ExportFolder.Failure.self) {
      try await folder.write([file("a.html", "one")])
    }
    #expect(text("a.html") == nil)
    _ = try await folder.write([file("a.html", "one")], force: true)
    #expect(text("a.html") == "one" && text("holiday.jpg") == "picture")
  }

  @Test func `a file in the way is refused`() async throws {
    _ = try await folder.write([file("a.html", "one")])
    try put("b.html", "mine")
    await #expect(throws: ExportFolder.Failure.self) {
      try await folder.write([file("b.html", "two")])
    }
    #expect(text("b.html") == "mine" && text("a.html") == "one")
  }

  @Test(arguments: ["../a", "/a", "a/../b", "", "a//b", ".hidden", "a/.b", "a\n"])
  func `no path leads out`(path: String) async {
    await #expect(throws: ExportFolder.Failure.self) { try await folder.write([file(path, "one")]) }
  }

  @Test func `a link in the folder is not followed`() async throws {
    let outside = path + "-outside"
    _ = try await folder.write([file("a.html", "one")])
    try FileManager.default.createDirectory(atPath: outside, withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: "\(path)/shows", withDestinationPath: outside)
    await #expect(throws: ExportFolder.Failure.self) {
      try await folder.write([file("shows/b.html", "two")])
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: outside).isEmpty)
  }

  @Test func `a failure leaves the export as it was`() async throws {
    _ = try await folder.write([file("a.html", "one")])
    let failing = ExportFile.Pending("b.html") { throw ExportFolder.Failure.path("b") }
    await #expect(throws: ExportFolder.Failure.self) {
      try await folder.write([file("a.html", "two"), failing])
    }
    #expect(text("a.html") == "one")
    let names = try FileManager.default.contentsOfDirectory(atPath: path).sorted()
    #expect(names == [".tvlog-lock", ".tvlog-site", "a.html"])
  }

  @Test func `of two exports one waits for the other`() async throws {
    _ = try await folder.write([file("a.html", "one")])
    let held = try #require(try FileSystem.real.lock("\(path)/.tvlog-lock"))
    async let second = folder.write([file("a.html", "two")])
    try await Task.sleep(for: .milliseconds(60))
    #expect(text("a.html") == "one")
    try FileSystem.real.close(held, path)
    #expect(try await second == .init(written: 1))
    #expect(text("a.html") == "two")
  }

  @Test func `half of an export is made anew, whatever the list remembers`() async throws {
    _ = try await folder.write([file("a.html", "one"), file("b.html", "one")])
    // The second of two files cannot get its name: the first has it already.
    var failing = FileSystem.real
    failing.rename = { old, new throws(FileError) in
      if new.hasSuffix("/b.html") { throw FileError("rename", new, reason: "no") }
      try FileSystem.real.rename(old, new)
    }
    await #expect(throws: FileError.self) {
      try await ExportFolder(path, files: failing).write(
        [file("a.html", "two"), file("b.html", "two")])
    }
    _ = try await folder.write([file("a.html", "one"), file("b.html", "one")])
    #expect(text("a.html") == "one" && text("b.html") == "one")
  }

  /// A file's text names the files that it leads to.
  private func deadLinks() throws -> [String] {
    let names = try FileManager.default.contentsOfDirectory(atPath: path)
      .filter { !$0.hasPrefix(".") }
    return names.flatMap { name in
      (text(name) ?? "").split(separator: " ").map(String.init).filter { !names.contains($0) }
    }
  }

  @Test(arguments: ["style.css", "new.html", "kept.html", "index.html", "old.html"])
  func `wherever an export is cut off every link leads somewhere`(end: String) async throws {
    _ = try await folder.write([
      file("index.html", "old.html kept.html"), file("old.html", "index.html kept.html"),
      file("kept.html", "old.html"),
    ])
    let stop = "\(path)/\(end)"
    var failing = FileSystem.real
    failing.rename = { old, new throws(FileError) in
      if new == stop { throw FileError("rename", new, reason: "no") }
      try FileSystem.real.rename(old, new)
    }
    failing.remove = { name throws(FileError) in
      if name == stop { throw FileError("remove", name, reason: "no") }
      try FileSystem.real.remove(name)
    }
    let new = [
      file("style.css", ""), file("kept.html", "new.html style.css"),
      file("new.html", "kept.html style.css"), file("index.html", "new.html kept.html style.css"),
    ]
    await #expect(throws: FileError.self) {
      try await ExportFolder(path, files: failing).write(new)
    }
    #expect(try deadLinks() == [])
    _ = try await folder.write(new)
    #expect(try deadLinks() == [])
    #expect(text("old.html") == nil && text("index.html") == "new.html kept.html style.css")
  }

  @Test func `a list that is none counts as none`() async throws {
    try put(".tvlog-site", "tvlog export 1\nzz 1 ../../etc/passwd\n")
    try put("a.html", "mine")
    await #expect(throws: ExportFolder.Failure.self) {
      try await folder.write([file("a.html", "one")])
    }
  }
}
