import Foundation
import TVLogCore
import TVLogFiles
import Testing

@Suite struct LibraryFolderTests {
  private let dark = "title: Dark\n"

  @Test func `show files are found in any folder and nothing else is one`() throws {
    let library = try TemporaryLibrary([
      "shows/d/dark.yaml": dark, "shows/german/old/1899.yaml": dark, "shows/top.yaml": dark,
      "shows/d/.dark.yaml.tmp": dark, "shows/d/.hidden.yaml": dark, "shows/d/dark.yml": dark,
      "shows/.git/config.yaml": dark, "shows/d/notes.md": dark, "other/x.yaml": dark,
    ])
    try library.link("shows/linked", to: "../other")
    let places = try library.folder.places()
    #expect(places.map(\.slug) == ["dark", "1899", "top"])
  }

  @Test func `an exact slug in its usual place is found without listing`() throws {
    let library = try TemporaryLibrary(["shows/d/dark.yaml": dark, "shows/x/other.yaml": dark])
    let counter = CallCounter()
    let folder = library.folder(.counting(counter))
    #expect(try folder.place(of: "dark")?.path.hasSuffix("shows/d/dark.yaml") == true)
    #expect(counter["names"] == 0)
    #expect(counter.total < 5)
    #expect(try folder.place(of: "other")?.path.hasSuffix("shows/x/other.yaml") == true)
    #expect(counter["names"] > 0)
    #expect(try folder.place(of: "../../etc/passwd") == nil)
  }

  @Test func `a bad file never stops the others`() async throws {
    var files = ["shows/b/bad.yaml": "title: [\n", "shows/b/worse.yaml": "\u{0}"]
    for number in 100..<230 { files["shows/n/show-\(number).yaml"] = "title: N\(number)\n" }
    let library = try TemporaryLibrary(files)
    let loaded = try await library.folder.load(settings: Moment.settings)
    #expect(loaded.library.shows.count == 130)
    #expect(loaded.library.shows.map(\.slug) == loaded.library.shows.map(\.slug).sorted())
    #expect(loaded.brokenPaths == ["shows/b/bad.yaml", "shows/b/worse.yaml"])
    #expect(loaded.fileCount == 132)
  }

  @Test func `a folder that cannot be listed hides no other`() async throws {
    let library = try TemporaryLibrary(["shows/d/dark.yaml": dark, "shows/x/other.yaml": dark])
    let files = FileSystem.watched { call, path throws(FileError) in
      if call == "names", path.hasSuffix("/x") { throw FileError("list", path, number: EACCES) }
    }
    let loaded = try await library.folder(files).load(settings: Moment.settings)
    #expect(loaded.library.shows.map(\.slug) == ["dark"])
    #expect(
      loaded.findings.map(\.description) == [
        "shows/x:1:1: error: cannot list it: Permission denied"
      ])
  }

  @Test func `of two files of one slug the usual place wins and the other is an error`()
    async throws
  {
    let library = try TemporaryLibrary([
      "shows/a/dark.yaml": "title: Other\n", "shows/d/dark.yaml": dark,
    ])
    let loaded = try await library.folder.load(settings: Moment.settings)
    #expect(loaded.library.shows.map(\.title) == ["Dark"])
    #expect(loaded.places["dark"] == (try library.folder.place(of: "dark")))
    #expect(loaded.brokenPaths == ["shows/a/dark.yaml"])
  }

  @Test func `a link inside the library is read and written through`() throws {
    let library = try TemporaryLibrary(["shared/dark.yaml": dark])
    try library.link("shows/d/dark.yaml", to: "../../shared/dark.yaml")
    let place = try #require(try library.folder.place(of: "dark"))
    _ = try LibraryWriter(library.folder, isDry: false).change(place) { $0.rating = Rating("8") }
    #expect(try library.text("shared/dark.yaml") == "title: Dark\nrating: 8\n")
    let kind = try FileSystem.real.status(place.path)?.kind
    #expect(kind == .link)
  }

  @Test func `a link out of the library is neither read nor written`() throws {
    let outside = try TemporaryLibrary(["dark.yaml": dark])
    let library = try TemporaryLibrary()
    try library.link("shows/d/dark.yaml", to: "\(outside.path)/dark.yaml")
    let place = try #require(try library.folder.place(of: "dark"))
    #expect(throws: FileError.self) { try library.folder.read(place) }
    #expect(throws: FileError.self) {
      try LibraryWriter(library.folder, isDry: false).change(place) { $0.rating = Rating("8") }
    }
    #expect(try outside.text("dark.yaml") == dark)
  }

  @Test func `a folder that is a link is no part of the library`() throws {
    let outside = try TemporaryLibrary(["dark.yaml": dark])
    let library = try TemporaryLibrary(["shows/x/other.yaml": dark])
    try library.link("shows/d", to: outside.path)
    #expect(try library.folder.place(of: "dark") == nil)
    #expect(try library.folder.places().map(\.slug) == ["other"])
  }

  @Test func `a library without shows is empty`() async throws {
    let loaded = try await TemporaryLibrary().folder.load(settings: Moment.settings)
    #expect(loaded.library.shows.isEmpty)
    #expect(loaded.findings.isEmpty)
  }
}
