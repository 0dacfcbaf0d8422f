import Foundation
import TVLogCore
import TVLogFiles
import Testing

@Suite final class DraftTests {
  private let root = URL.temporaryDirectory.appending(path: "tvlog-\(UUID().uuidString)")
  private let folder: LibraryFolder
  private let place: ShowPlace
  private let text = "title: X\nrating: 8\ntags: [a]\nadded: 2022-01-01\n# end\n"

  init() throws {
    let shows = root.appending(path: "shows/x")
    try FileManager.default.createDirectory(at: shows, withIntermediateDirectories: true)
    try text.write(to: shows.appending(path: "x.yaml"), atomically: true, encoding: .utf8)
    folder = LibraryFolder(root.path)
    place = try #require(try folder.place(of: "x"))
  }

  deinit { try? FileManager.default.removeItem(at: root) }

  private func write(_ text: String, to path: String) throws {
    try text.write(toFile: path, atomically: true, encoding: .utf8)
  }

  private func written(_ edited: String, meanwhile: String) throws -> String {
    let draft = try Draft(place, in: folder)
    try write(meanwhile, to: place.path)
    _ = try LibraryWriter(folder, isDry: false).write(
      Array(edited.utf8), of: draft, clock: Moment.clock)
    return try String(contentsOfFile: place.path, encoding: .utf8)
  }

  @Test func `writes the text where nothing changed meanwhile`() throws {
    #expect(try written("title: Y\n", meanwhile: text) == "title: Y\n")
  }

  @Test func `unites changes of different lines`() throws {
    let edited = text.replacing("rating: 8", with: "rating: 9")
    let meanwhile = text.replacing("2022-01-01\n", with: "2022-02-02\nlists: [a]\n")
    let both = edited.replacing("2022-01-01\n", with: "2022-02-02\nlists: [a]\n")
    #expect(try written(edited, meanwhile: meanwhile) == both)
    #expect(try written(both, meanwhile: both) == both)
  }

  @Test func `refuses changes of the same line and keeps the draft`() throws {
    let draft = try Draft(place, in: folder)
    let mine = text.replacing("rating: 8", with: "rating: 9")
    try write(mine, to: draft.path)
    let other = text.replacing("rating: 8", with: "rating: 7")
    try write(other, to: place.path)
    #expect(throws: DraftRefused.self) {
      try LibraryWriter(folder, isDry: false).write(
        try draft.text(), of: draft, clock: Moment.clock)
    }
    #expect(try String(contentsOfFile: place.path, encoding: .utf8) == other)
    #expect(try String(contentsOfFile: draft.path, encoding: .utf8) == mine)
  }

  @Test func `unites what both put into one key, by meaning`() throws {
    let united = try written("lists: [b]\n" + text, meanwhile: text + "lists: [a]\n")
    let show = ShowReader.read(Array(united.utf8), slug: "x", path: "x.yaml").show
    #expect(show?.lists.sorted() == ["a", "b"])
  }

  @Test func `goes on with a draft until it is taken away`() throws {
    let first = try Draft(place, in: folder)
    #expect(!first.isOld)
    try write("title: Mine\n", to: first.path)
    try write("title: Other\n", to: place.path)
    let second = try Draft(place, in: folder)
    #expect(second.isOld)
    #expect(second.base == Array(text.utf8))
    #expect(try second.text() == Array("title: Mine\n".utf8))
    try second.discard()
    #expect(try !Draft(place, in: folder).isOld)
  }
}
