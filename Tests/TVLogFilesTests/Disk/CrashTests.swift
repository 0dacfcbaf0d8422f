import Foundation
import TVLogCore
import TVLogFiles
import Testing

/// Whatever call fails or is the last before a crash: each file is the old one or the new one, whole.
@Suite struct CrashTests {
  private static let text: String = "title: Show\nlists: [watching]\n"
  private static let after: String = "title: Show\nlists: [watching]\ntags: [new]\n"

  private func library() throws -> String {
    let path = NSTemporaryDirectory() + "/tvlog-crash-\(UUID().uuidString)"
    try FileManager.default.createDirectory(
      atPath: path + "/shows/s", withIntermediateDirectories: true)
    try Self.text.write(toFile: path + "/shows/s/show.yaml", atomically: false, encoding: .utf8)
    return path
  }

  private func text(_ path: String) -> String? {
    try? String(contentsOfFile: path + "/shows/s/show.yaml", encoding: .utf8)
  }

  private func check(_ path: String, _ call: Int) throws {
    let folder = LibraryFolder(path)
    #expect([Self.text, Self.after].contains(text(path) ?? ""), "call \(call)")
    #expect(try folder.places().map(\.slug) == ["show"], "call \(call)")
    // The next command works, and nothing of the crash is left.
    try Self.tag(folder)
    #expect(try folder.leftovers().isEmpty, "call \(call)")
    #expect(text(path)?.hasPrefix(Self.after.dropLast(2)) ?? false, "call \(call)")
  }

  @Test(arguments: [ENOSPC, EIO, EROFS, EACCES]) func `a change with any call failing`(
    _ number: Int32
  ) throws {
    let count = try calls(Command(testDescription: "change", run: Self.tag, states: []))
    #expect(count > 10)
    for fault in [FaultyDisk.Fault.once, .forEver] {
      for call in 0..<count {
        let path = try library()
        defer { try? FileManager.default.removeItem(atPath: path) }
        let disk = FaultyDisk(failing: call, fault, number: number)
        try? Self.tag(LibraryFolder(path, files: disk.files))
        try check(path, call)
      }
    }
  }

  /// A command, and what the library may hold when it was stopped: all of before or all of after.
  struct Command: CustomTestStringConvertible, Sendable {
    let testDescription: String
    var prepare: @Sendable (LibraryFolder) throws -> Void = { _ in }
    let run: @Sendable (LibraryFolder) throws -> Void
    let states: [[String: String]]
  }

  private static let commands: [Command] = [
    Command(
      testDescription: "create",
      run: { folder in
        _ = try LibraryWriter(folder, isDry: false).create(Show(slug: "other", title: "Other"))
      }, states: [["show": text], ["show": text, "other": "title: Other\n"]]),
    Command(
      testDescription: "rename into another folder",
      run: { folder in
        guard let place = try folder.place(of: "show") else { return }
        _ = try LibraryWriter(folder, isDry: false).rename(place, to: "other")
      }, states: [["show": text], ["other": text]]),
    Command(
      testDescription: "remove",
      run: { folder in
        guard let place = try folder.place(of: "show") else { return }
        _ = try LibraryWriter(folder, isDry: false).remove(place)
      }, states: [["show": text], [:]]),
    Command(
      testDescription: "undo", prepare: tag, run: undo,
      states: [["show": after], ["show": text]]),
    Command(
      testDescription: "undo a removal",
      prepare: { folder in
        guard let place = try folder.place(of: "show") else { return }
        _ = try LibraryWriter(folder, isDry: false).remove(place)
      }, run: undo, states: [[:], ["show": text]]),
    Command(
      testDescription: "undo a renaming",
      prepare: { folder in
        guard let place = try folder.place(of: "show") else { return }
        _ = try LibraryWriter(folder, isDry: false).rename(place, to: "other")
      }, run: undo,
      // Two files change one after the other: between them both are there, and none is lost.
      states: [["other": text], ["show": text, "other": text], ["show": text]]),
  ]

  @Sendable private static func undo(_ folder: LibraryFolder) throws {
    let clock = Clock(now: Instant(seconds: 1_795_000_000), zone: .utc)
    guard let entry = try UndoJournal(folder).entries().last else { return }
    _ = try LibraryWriter(folder, isDry: false).undo(entry, clock: clock)
  }

  @Sendable private static func tag(_ folder: LibraryFolder) throws {
    let place = try #require(try folder.place(of: "show"))
    _ = try LibraryWriter(folder, isDry: false).change(place) { $0.tags.append("new") }
  }

  @Test(arguments: commands, [ENOSPC, EACCES]) func `a command with any call failing`(
    _ command: Command, _ number: Int32
  ) throws {
    let count = try calls(command)
    #expect(count > 5)
    for fault in [FaultyDisk.Fault.once, .forEver] {
      for call in 0..<count {
        let path = try library()
        defer { try? FileManager.default.removeItem(atPath: path) }
        let folder = LibraryFolder(path)
        try command.prepare(folder)
        let disk = FaultyDisk(failing: call, fault, number: number)
        try? command.run(LibraryFolder(path, files: disk.files))
        let state = try self.state(folder)
        #expect(command.states.contains(state), "call \(call): \(state)")
        // The command can be given again, others work, and what the crash left beside the files is gone.
        try? command.run(folder)
        #expect(command.states.contains(try self.state(folder)), "again after call \(call)")
        for place in try folder.places() {
          _ = try LibraryWriter(folder, isDry: false).change(place) { $0.tags.append("next") }
        }
        _ = try LibraryWriter(folder, isDry: false).create(Show(slug: "other-2", title: "Other 2"))
        #expect(try folder.leftovers().isEmpty, "call \(call)")
      }
    }
  }

  /// The calls that a command makes when none fails.
  private func calls(_ command: Command) throws -> Int {
    let path = try library()
    defer { try? FileManager.default.removeItem(atPath: path) }
    try command.prepare(LibraryFolder(path))
    let disk = FaultyDisk(failing: .max, .once, number: EIO)
    try command.run(LibraryFolder(path, files: disk.files))
    return disk.calls
  }

  private func state(_ folder: LibraryFolder) throws -> [String: String] {
    try folder.places().reduce(into: [:]) { state, place in
      state[place.slug] = try String(contentsOfFile: place.path, encoding: .utf8)
    }
  }

  @Test func `a file that became a folder, and one that vanished`() throws {
    let path = try library()
    defer { try? FileManager.default.removeItem(atPath: path) }
    let folder = LibraryFolder(path)
    let place = try #require(try folder.place(of: "show"))
    try FileManager.default.removeItem(atPath: place.path)
    #expect(throws: FileError.self) {
      _ = try LibraryWriter(folder, isDry: false).change(place) { $0.tags = ["new"] }
    }
    try FileManager.default.createDirectory(
      atPath: place.path, withIntermediateDirectories: false)
    #expect(throws: FileError.self) {
      _ = try LibraryWriter(folder, isDry: false).change(place) { $0.tags = ["new"] }
    }
  }

  @Test func `a file that another program writes meanwhile`() throws {
    let path = try library()
    defer { try? FileManager.default.removeItem(atPath: path) }
    let folder = LibraryFolder(path)
    let place = try #require(try folder.place(of: "show"))
    var isFirst = true
    _ = try LibraryWriter(folder, isDry: false).change(place) { show in
      if isFirst {
        try "title: Show\nrating: 9\n".write(toFile: place.path, atomically: false, encoding: .utf8)
      }
      isFirst = false
      show.tags.append("new")
    }
    #expect(text(path) == "title: Show\nrating: 9\ntags: [new]\n")
  }
}
