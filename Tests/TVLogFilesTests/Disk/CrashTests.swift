import Foundation
import TVLogCore
import TVLogFiles
import Testing

/// Whatever call fails or is the last before a crash: each file is the old one or the new one, whole.
@Suite struct CrashTests {
  private static let text = "title: Show\nlists: [watching]\n"
  private static let after = "title: Show\nlists: [watching]\ntags: [new]\n"

  private func library() throws -> String {
    let path = NSTemporaryDirectory() + "/tvlog-crash-\(UUID().uuidString)"
    try FileManager.default.createDirectory(
      atPath: path + "/shows/s", withIntermediateDirectories: true)
    try Self.text.write(toFile: path + "/shows/s/show.yaml", atomically: false, encoding: .utf8)
    return path
  }

  private func tag(_ folder: LibraryFolder) throws {
    let place = try #require(try folder.place(of: "show"))
    _ = try LibraryWriter(folder, isDry: false).change(place) { $0.tags.append("new") }
  }

  private func text(_ path: String) -> String? {
    try? String(contentsOfFile: path + "/shows/s/show.yaml", encoding: .utf8)
  }

  /// The calls that a change makes when none fails.
  private func calls(_ body: (LibraryFolder) throws -> Void) throws -> Int {
    let path = try library()
    defer { try? FileManager.default.removeItem(atPath: path) }
    let disk = FaultyDisk(failing: .max, .once, number: EIO)
    try body(LibraryFolder(path, files: disk.files))
    return disk.calls
  }

  private func check(_ path: String, _ call: Int) throws {
    let folder = LibraryFolder(path)
    #expect([Self.text, Self.after].contains(text(path) ?? ""), "call \(call)")
    #expect(try folder.places().map(\.slug) == ["show"], "call \(call)")
    // The next command works, and nothing of the crash is left.
    try tag(folder)
    #expect(try folder.leftovers().isEmpty, "call \(call)")
    #expect(text(path)?.hasPrefix(Self.after.dropLast(2)) ?? false, "call \(call)")
  }

  @Test(arguments: [ENOSPC, EIO, EROFS, EACCES]) func `a change with any call failing`(
    _ number: Int32
  ) throws {
    let count = try calls(tag)
    #expect(count > 10)
    for fault in [FaultyDisk.Fault.once, .forEver] {
      for call in 0..<count {
        let path = try library()
        defer { try? FileManager.default.removeItem(atPath: path) }
        let disk = FaultyDisk(failing: call, fault, number: number)
        try? tag(LibraryFolder(path, files: disk.files))
        try check(path, call)
      }
    }
  }

  @Test func `a new show with any call failing`() throws {
    let create = { (folder: LibraryFolder) in
      _ = try LibraryWriter(folder, isDry: false).create(Show(slug: "other", title: "Other"))
    }
    let count = try calls(create)
    for fault in [FaultyDisk.Fault.once, .forEver] {
      for call in 0..<count {
        let path = try library()
        defer { try? FileManager.default.removeItem(atPath: path) }
        let disk = FaultyDisk(failing: call, fault, number: ENOSPC)
        try? create(LibraryFolder(path, files: disk.files))
        let folder = LibraryFolder(path)
        let other = path + "/shows/o/other.yaml"
        if let text = try? String(contentsOfFile: other, encoding: .utf8) {
          #expect(text == "title: Other\n", "call \(call)")
        } else {
          try create(folder)
        }
        #expect(text(path) == Self.text)
        #expect(try folder.places().map(\.slug).sorted() == ["other", "show"], "call \(call)")
      }
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
