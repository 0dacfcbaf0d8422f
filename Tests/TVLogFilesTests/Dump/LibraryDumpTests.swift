import Foundation
import TVLogCore
import TVLogFiles
import Testing

@Suite struct LibraryDumpTests {
  private static let samples = Fixtures.package.appending(path: "library/demo")

  private func loaded() async throws -> LoadedLibrary {
    let folder = LibraryFolder(Self.samples.path)
    return try await folder.load(settings: folder.settings())
  }

  private func text(of shows: [Show], _ settings: Settings = Settings(zone: .utc)) -> String {
    String(decoding: LibraryDump.bytes(of: shows, settings: settings), as: UTF8.self)
  }

  private func objects(_ text: String) throws -> [String: Any] {
    let whole = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    return try #require(whole?["shows"] as? [String: Any])
  }

  @Test func `every show of the sample reads back as it was`() async throws {
    let shows = try await loaded().library.shows
    let objects = try objects(text(of: shows))
    #expect(objects.count == shows.count)
    for show in shows { try expect(objects[show.slug], is: show) }
  }

  @Test(arguments: Fixtures.names("good"))
  func `so does every fixture`(name: String) throws {
    let bytes = try Fixtures.bytes(Fixtures.root.appending(path: "good/\(name)"))
    let show = try #require(ShowReader.read(bytes, slug: "show", path: name).show)
    let objects = try objects(text(of: [show]))
    try expect(objects["show"], is: show)
  }

  private func expect(_ object: Any?, is show: Show) throws {
    let object = try #require(object)
    let data = try JSONSerialization.data(
      withJSONObject: object, options: [.sortedKeys, .withoutEscapingSlashes])
    let reading = ShowReader.read(Array(data), slug: show.slug, path: show.slug)
    var expected = show
    expected.overridden = []
    // Dates are written to the minute.
    for index in expected.episodes.indices {
      expected.episodes[index].aired = expected.episodes[index].aired.flatMap { Airdate("\($0)") }
    }
    // Keys stood in the file's order, which JSON does not keep.
    var read = try #require(reading.show, "\(reading.findings)")
    read.sortKeys()
    expected.sortKeys()
    #expect(read == expected)
  }

  @Test func `the document agrees with its schema`() async throws {
    let library = try await loaded().library
    let text = self.text(of: library.shows, library.settings)
    let schema = try JSONDecoder().decode(JSON.self, from: Data(LibraryDump.schema.utf8))
    let value = try JSONDecoder().decode(JSON.self, from: Data(text.utf8))
    #expect(SchemaValidator().faults(of: value, by: schema) == [])
    #expect(value["settings"]?["feeds"]?["favorites"]?["alarm"] == .number(30))
  }

  @Test func `the published schema is this one`() throws {
    let file = Fixtures.package.appending(path: "docs/library.schema.json")
    if Fixtures.isRecording { try Data(LibraryDump.schema.utf8).write(to: file) }
    #expect(try Fixtures.text(file) == LibraryDump.schema)
  }

  @Test func `what disturbs is written by its number`() {
    var show = Show(slug: "x", title: "a\u{0}\u{1B}\u{202E}\u{85}\"\\\n日😀")
    show.watched = [Show.Watched(.all, [.unknown])]
    let text = self.text(of: [show])
    #expect(text.contains(#""title": "a\u0000\u001b\u202e\u0085\"\\\n日😀""#))
    #expect(text.contains(#""watched": {"#))
    #expect(text.contains(#""all": ["unknown"]"#))
  }
}

extension Show {
  fileprivate mutating func sortKeys() {
    watched.sort { $0.key < $1.key }
    ratings.sort { $0.key < $1.key }
    reviews.sort { $0.key < $1.key }
  }
}
