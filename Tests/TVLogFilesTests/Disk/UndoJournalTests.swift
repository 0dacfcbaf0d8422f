import Foundation
import TVLogCore
import Testing

@testable import TVLogFiles

/// The journal lies in a folder that may come from anywhere: nothing in it leads out of the library.
struct UndoJournalTests {
  private func library() throws -> TemporaryLibrary {
    try TemporaryLibrary(["shows/d/dark.yaml": "title: Dark\n"])
  }

  private func rate(_ folder: LibraryFolder) throws {
    let writer = LibraryWriter(folder, isDry: false)
    _ = try writer.change(folder.usualPlace(of: "dark")) { $0.rating = Rating("9") }
  }

  @Test(arguments: [
    "tvlog-undo 1 -\n- 3 ../x.yaml\n\nabc", "tvlog-undo 1 -\n3 - shows/../../x.yaml\n\nabc",
    "tvlog-undo 1 -\n- 3 /etc/x.yaml\n\nabc", "tvlog-undo 1 -\n- 3 shows//x.yaml\n\nabc",
    "tvlog-undo 1 -\n- 3 .git/config\n\nabc", "tvlog-undo 1 -\n-5 3 shows/d/dark.yaml\n\nabc",
    "tvlog-undo 1 -\n4 - shows/d/dark.yaml\n\nabc", "tvlog-undo 1 1\n- 3 shows/d/x.yaml\n\nabc",
    "tvlog-undo 1 -\n9223372036854775807 9223372036854775807 shows/d/dark.yaml\n\nabc",
    "tvlog-undo 1 7\n- 3 shows/d/x.yaml\n\nabc", "tvlog-undo 2 -\n- 3 shows/d/x.yaml\n\nabc", "",
  ])
  func `what tvlog would not have written is no entry`(text: String) throws {
    let library = try library()
    try library.write(".tvlog/undo/1", Array(text.utf8))
    #expect(try UndoJournal(library.folder).entries().isEmpty)
  }

  @Test func `what one command changed is one entry, from the first bytes to the last`() throws {
    let library = try library()
    try library.write("shows/l/lost.yaml", Array("title: Lost\n".utf8))
    let step = UndoStep()
    let writer = LibraryWriter(library.folder, isDry: false, step: step)
    for (slug, rating) in [("dark", "9"), ("lost", "8"), ("dark", "7")] {
      let place = library.folder.usualPlace(of: slug)
      _ = try writer.change(place) { $0.rating = Rating(rating) }
    }
    try rate(library.folder)
    let entries = try UndoJournal(library.folder).entries()
    #expect(entries.map(\.number) == [1, 4])
    #expect(entries[0].changes.map(\.path) == ["shows/d/dark.yaml", "shows/l/lost.yaml"])
    let clock = Clock(now: Instant(seconds: 0), zone: .utc, dayEnds: 0)
    for entry in entries.reversed() {
      _ = try LibraryWriter(library.folder, isDry: false).undo(entry, clock: clock)
    }
    #expect(try library.text("shows/d/dark.yaml") == "title: Dark\n")
    #expect(try library.text("shows/l/lost.yaml") == "title: Lost\n")
  }

  @Test func `a change taken back and made again counts once`() throws {
    func entry(_ number: Int, undoes: Int? = nil) -> UndoJournal.Entry {
      UndoJournal.Entry(number: number, undoes: undoes, changes: [])
    }
    let made = [entry(1), entry(2), entry(3, undoes: 2), entry(4, undoes: 3)]
    #expect(made.open(redo: false).map(\.number) == [1, 4])
    #expect(made.open(redo: true).map(\.number) == [])
    let taken = made + [entry(5, undoes: 4)]
    #expect(taken.open(redo: false).map(\.number) == [1])
    #expect(taken.open(redo: true).map(\.number) == [5])
  }

  @Test func `an entry that is too large hides no other`() throws {
    let library = try library()
    try rate(library.folder)
    try library.write(".tvlog/undo/2", [UInt8](repeating: 0, count: 33 << 20))
    #expect(try UndoJournal(library.folder).entries().map(\.number) == [1])
  }

  @Test func `what a crash left goes and what is not the journal's stays`() throws {
    let library = try library()
    for name in [".4.tmp", ".profile", ".notes.tmp"] {
      try library.write(".tvlog/undo/\(name)", [])
    }
    try rate(library.folder)
    #expect(
      library.names.filter { $0.hasPrefix(".tvlog/undo/") }
        == [".tvlog/undo/.notes.tmp", ".tvlog/undo/.profile", ".tvlog/undo/1"])
  }

  @Test func `a removal that cannot be noted is not made`() throws {
    let library = try library()
    try library.write(".tvlog/undo", [])
    let place = library.folder.usualPlace(of: "dark")
    let writer = LibraryWriter(library.folder, isDry: false)
    #expect(throws: FileError.self) { try writer.remove(place) }
    #expect(try library.text("shows/d/dark.yaml") == "title: Dark\n")
  }

  @Test func `a removal that fails leaves no note`() throws {
    let library = try library()
    var files = FileSystem.real
    files.remove = { path throws(FileError) in
      if path.hasSuffix("dark.yaml") { throw FileError("remove", path, number: EACCES) }
      try FileSystem.real.remove(path)
    }
    let folder = library.folder(files)
    let writer = LibraryWriter(folder, isDry: false)
    #expect(throws: FileError.self) { try writer.remove(folder.usualPlace(of: "dark")) }
    #expect(try UndoJournal(folder).entries().isEmpty)
  }

  @Test func `nothing is written through a link`() throws {
    let library = try library()
    let other = try TemporaryLibrary(["shows/b/borgen.yaml": "title: Borgen\n"])
    try library.link("shows/b", to: "\(other.path)/shows/b")
    let writer = LibraryWriter(library.folder, isDry: false)
    let error = #expect(throws: FileError.self) {
      try writer.create(Show(slug: "bron", title: "Bron"))
    }
    #expect(error?.reason == "it is a link, which could lead elsewhere")
    let dark = library.folder.usualPlace(of: "dark")
    #expect(throws: FileError.self) { try writer.rename(dark, to: "bron") }
    try library.write(
      ".tvlog/undo/1", Array("tvlog-undo 1 -\n- 14 shows/b/borgen.yaml\n\ntitle: Borgen\n".utf8))
    let entry = try #require(try UndoJournal(library.folder).entries().first)
    let clock = Clock(now: Instant(seconds: 0), zone: .utc, dayEnds: 0)
    #expect(throws: FileError.self) { try writer.undo(entry, clock: clock) }
    #expect(other.names == ["shows", "shows/b", "shows/b/borgen.yaml"])
    #expect(try library.text("shows/d/dark.yaml") == "title: Dark\n")
  }

  @Test func `a show that is a link inside of the library stays one`() throws {
    let library = try TemporaryLibrary(["shows/notes/dark.yaml": "title: Dark\n"])
    try library.link("shows/d/dark.yaml", to: "../notes/dark.yaml")
    try rate(library.folder)
    #expect(try library.text("shows/notes/dark.yaml").contains("rating: 9"))
    let entry = try #require(try UndoJournal(library.folder).entries().first)
    let clock = Clock(now: Instant(seconds: 0), zone: .utc, dayEnds: 0)
    _ = try LibraryWriter(library.folder, isDry: false).undo(entry, clock: clock)
    #expect(try library.text("shows/notes/dark.yaml") == "title: Dark\n")
    #expect(try FileSystem.real.status("\(library.path)/shows/d/dark.yaml")?.kind == .link)
  }

  @Test func `a journal behind a link is not written`() throws {
    let library = try library()
    let other = try TemporaryLibrary([".profile": "x\n"])
    try library.link(".tvlog/undo", to: other.path)
    try rate(library.folder)
    #expect(other.names == [".profile"])
  }
}
