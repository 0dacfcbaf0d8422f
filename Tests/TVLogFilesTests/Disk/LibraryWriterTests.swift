import Foundation
import Synchronization
import TVLogCore
import TVLogFiles
import Testing

@Suite struct LibraryWriterTests {
  private let before = "title: Dark\n"
  private let after = "title: Dark\nrating: 8\n"

  private func library() throws -> TemporaryLibrary {
    try TemporaryLibrary(["shows/d/dark.yaml": before])
  }

  /// Rates the one show 8.
  private func rate(_ folder: LibraryFolder, isDry: Bool = false) throws -> FileChange {
    let place = folder.usualPlace(of: "dark")
    return try LibraryWriter(folder, isDry: isDry).change(place) { $0.rating = Rating("8") }.change
  }

  private func temporaries(in library: TemporaryLibrary) -> [String] {
    library.names.filter { $0.hasSuffix(".tmp") }
  }

  @Test func `a change is written and told`() throws {
    let library = try library()
    let change = try rate(library.folder)
    #expect(change.path == "shows/d/dark.yaml")
    #expect(change.after.map { String(decoding: $0, as: UTF8.self) } == after)
    #expect(try library.text("shows/d/dark.yaml") == after)
    #expect(temporaries(in: library) == [])
  }

  @Test func `a dry run writes nothing and needs no lock`() throws {
    let library = try library()
    let change = try rate(library.folder, isDry: true)
    #expect(change.before != change.after)
    #expect(try library.text("shows/d/dark.yaml") == before)
    #expect(library.names.contains(".tvlog") == false)
  }

  @Test func `where files have no second names, a new one is made under the lock`() throws {
    let library = try library()
    let files = FileSystem.watched { call, path throws(FileError) in
      if call == "link" { throw FileError(call, path, number: EPERM) }
    }
    let folder = LibraryFolder(library.path, files: files)
    _ = try LibraryWriter(folder, isDry: false).create(Show(slug: "lost", title: "Lost"))
    #expect(try library.text("shows/l/lost.yaml") == "title: Lost\n")
    #expect(throws: LibraryWriter.Failure.self) {
      try LibraryWriter(folder, isDry: false).create(Show(slug: "lost", title: "Lost"))
    }
    #expect(temporaries(in: library) == [])
  }

  @Test func `the mode is kept whatever the mask`() throws {
    let library = try library()
    let path = "\(library.path)/shows/d/dark.yaml"
    try FileManager.default.setAttributes([.posixPermissions: 0o666], ofItemAtPath: path)
    _ = try rate(library.folder)
    #expect(try FileSystem.real.status(path)?.mode == 0o666)
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    let place = library.folder.usualPlace(of: "dark")
    _ = try LibraryWriter(library.folder, isDry: false).change(place) { $0.rating = nil }
    #expect(try FileSystem.real.status(path)?.mode == 0o600)
  }

  @Test func `whatever call fails, the file is the old or the new one, whole`() throws {
    for failing in 1...40 {
      let library = try library()
      let counter = CallCounter()
      let files = FileSystem.watched { call, path throws(FileError) in
        guard counter.count(call) != failing else { throw FileError(call, path, number: EIO) }
      }
      let result = Result { try rate(library.folder(files)) }
      let text = try library.text("shows/d/dark.yaml")
      #expect(text == before || text == after)
      if case .success = result { #expect(text == after) }
      #expect(temporaries(in: library) == [] || counter["remove"] > 0, "call \(failing)")
      #expect(try library.folder.places().map(\.slug) == ["dark"])
      _ = try rate(library.folder)
      #expect(try library.text("shows/d/dark.yaml") == after)
      #expect(temporaries(in: library) == [])
    }
  }

  @Test func `a change is made again on what somebody wrote meanwhile`() throws {
    let library = try library()
    let isFirst = Mutex(true)
    let files = FileSystem.watched { [path = library.path] call, name throws(FileError) in
      guard call == "create", name.hasSuffix(".dark.yaml.tmp") else { return }
      let mine = isFirst.withLock { first in
        defer { first = false }
        return first
      }
      if mine {
        try? Data("title: Dark\ntags: [slow]\n".utf8)
          .write(to: URL(filePath: "\(path)/shows/d/dark.yaml"))
      }
    }
    _ = try rate(library.folder(files))
    #expect(try library.text("shows/d/dark.yaml") == "title: Dark\nrating: 8\ntags: [slow]\n")
  }

  @Test func `a file that never rests is left after some tries`() throws {
    let library = try library()
    let counter = CallCounter()
    let files = FileSystem.watched { [path = library.path] call, name throws(FileError) in
      guard call == "create", name.hasSuffix(".dark.yaml.tmp") else { return }
      let text = "title: Dark \(counter.count(call))\n"
      try? Data(text.utf8).write(to: URL(filePath: "\(path)/shows/d/dark.yaml"))
    }
    #expect(throws: LibraryWriter.Failure.self) { try rate(library.folder(files)) }
    #expect(try library.text("shows/d/dark.yaml").hasPrefix("title: Dark "))
    #expect(temporaries(in: library) == [])
  }

  @Test func `a new file never replaces one, also when both appear at once`() throws {
    let library = try library()
    let show = Show(slug: "dark", title: "Mine")
    #expect(throws: LibraryWriter.Failure.self) {
      try LibraryWriter(library.folder, isDry: false).create(show)
    }
    let files = FileSystem.watched { [path = library.path] call, name throws(FileError) in
      guard call == "link" else { return }
      try? Data("title: Theirs\n".utf8).write(to: URL(filePath: "\(path)/shows/n/new.yaml"))
    }
    let new = Show(slug: "new", title: "Mine")
    do {
      _ = try LibraryWriter(library.folder(files), isDry: false).create(new)
      Issue.record("it was written")
    } catch LibraryWriter.Failure.exists(let path) {
      #expect(path == "shows/n/new.yaml")
    }
    #expect(try library.text("shows/n/new.yaml") == "title: Theirs\n")
    #expect(temporaries(in: library) == [])
  }

  @Test func `a stray temporary is in nobody's way`() throws {
    let library = try library()
    try library.write("shows/d/.dark.yaml.tmp", Array("half".utf8))
    _ = try rate(library.folder)
    #expect(temporaries(in: library) == [])
    #expect(try library.text("shows/d/dark.yaml") == after)
  }

  @Test func `a writer waits for another and a reader for nobody`() async throws {
    let library = try library()
    let folder = library.folder
    _ = try rate(folder)
    let lock = try #require(try FileSystem.real.lock("\(library.path)/.tvlog/lock"))
    #expect(try await folder.load(settings: Moment.settings).library.shows.count == 1)
    let start = ContinuousClock.now
    // A thread of its own: the tests beside this one may keep all tasks waiting.
    Thread.detachNewThread {
      Thread.sleep(forTimeInterval: 0.2)
      try? FileSystem.real.close(lock, "lock")
    }
    let place = folder.usualPlace(of: "dark")
    _ = try LibraryWriter(folder, isDry: false).change(place) { $0.rating = Rating("9") }
    #expect(ContinuousClock.now - start >= .milliseconds(200))
    #expect(try library.text("shows/d/dark.yaml") == "title: Dark\nrating: 9\n")
  }

  @Test func `two writers lose no edit of the other`() async throws {
    let names = ["a1", "b1", "c1", "d1", "e1"]
    let library = try TemporaryLibrary(
      Dictionary(names.map { ("shows/\($0.prefix(1))/\($0).yaml", "title: \($0)\n") }) { a, _ in a }
    )
    let folder = library.folder
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 1...2 {
        group.addTask {
          for number in 1...200 {
            let place = folder.usualPlace(of: names[(number * writer) % 5])
            _ = try LibraryWriter(folder, isDry: false).change(place) { show in
              let code = EpisodeCode(season: writer, number: number)
              show.setPlays([.unknown], of: code, at: Moment.clock)
            }
          }
        }
      }
      try await group.waitForAll()
    }
    let loaded = try await folder.load(settings: Moment.settings)
    #expect(loaded.findings == [])
    #expect(loaded.library.shows.map(\.watched.count).reduce(0, +) == 400)
    #expect(temporaries(in: library) == [])
  }

  @Test func `a file with a key in two spellings is never written`() throws {
    let text = "title: Dark\nwatched:\n  S01E03: 2017\n  s1e3: 2018\n"
    let library = try TemporaryLibrary(["shows/d/dark.yaml": text])
    do {
      _ = try rate(library.folder)
      Issue.record("it was written")
    } catch LibraryWriter.Failure.unreadable(let findings) {
      #expect(findings.map(\.kind) == [.duplicateKey])
    }
    #expect(try library.text("shows/d/dark.yaml") == text)
  }

  @Test func `a change that would add an error is refused`() throws {
    let library = try library()
    let place = library.folder.usualPlace(of: "dark")
    do {
      _ = try LibraryWriter(library.folder, isDry: false).change(place) { $0.title = "" }
      Issue.record("it was written")
    } catch LibraryWriter.Failure.refused(.unverified(let findings), let path) {
      #expect(findings.map(\.kind) == [.missingTitle])
      #expect(path == "shows/d/dark.yaml")
    }
    #expect(try library.text("shows/d/dark.yaml") == before)
  }

  @Test func `a folder in which nothing may be written says so`() throws {
    let library = try library()
    let files = FileSystem.watched { call, path throws(FileError) in
      if call == "create" { throw FileError("create", path, number: EACCES) }
    }
    let error = #expect(throws: FileError.self) { try rate(library.folder(files)) }
    #expect(error?.description.hasSuffix("/shows/d/.dark.yaml.tmp: Permission denied") == true)
    #expect(try library.text("shows/d/dark.yaml") == before)
  }

  @Test func `a file that has gone, or is a folder now, is a clear error`() throws {
    let library = try library()
    let path = "\(library.path)/shows/d/dark.yaml"
    try FileManager.default.removeItem(atPath: path)
    #expect(throws: FileError("read", path, number: ENOENT)) { try rate(library.folder) }
    #expect(
      library.folder.reading(library.folder.usualPlace(of: "dark")).findings.map(\.message)
        == ["cannot read it: No such file or directory"])
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    let error = #expect(throws: FileError.self) { try rate(library.folder) }
    #expect(error?.reason == "it is not a file")
  }

  @Test func `a show is renamed and moves with its letter`() throws {
    let library = try TemporaryLibrary(["shows/d/dark.yaml": before, "shows/mine/odd.yaml": before])
    let writer = LibraryWriter(library.folder, isDry: false)
    let dark = try #require(try library.folder.place(of: "dark"))
    #expect(
      try writer.rename(dark, to: "finster").map(\.path)
        == ["shows/d/dark.yaml", "shows/f/finster.yaml"])
    let odd = try #require(try library.folder.place(of: "odd"))
    #expect(try writer.rename(odd, to: "even").map(\.path).last == "shows/mine/even.yaml")
    let even = try #require(try library.folder.place(of: "even"))
    #expect(throws: LibraryWriter.Failure.self) { try writer.rename(even, to: "finster") }
    #expect(throws: LibraryWriter.Failure.self) { try writer.rename(even, to: "../x") }
    #expect(throws: LibraryWriter.Failure.self) { try writer.rename(even, to: "next") }
  }

  @Test func `a show is removed`() throws {
    let library = try library()
    let place = library.folder.usualPlace(of: "dark")
    let change = try LibraryWriter(library.folder, isDry: false).remove(place)
    #expect(change.after == nil)
    #expect(try library.folder.places() == [])
  }
}
