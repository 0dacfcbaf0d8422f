import Synchronization
import TVLogCore
import TVLogFiles
import Testing

@Suite struct CheckTests {
  /// Enough for several threads; every tenth was played before it aired, all in the order of their names.
  private static let many = Dictionary(
    uniqueKeysWithValues: (100..<300).map { number in
      let played = number.isMultiple(of: 10) ? "2020-01-01" : "2021-01-01"
      let text = """
        title: Show \(number)
        watched: {S01E01: \(played)}
        about: {ids: {tvmaze: \(number)}, schedule: {zone: Europe/Berlin}}
        episodes: {S01E01: {aired: 2021-01-01}}

        """
      return ("shows/s/show-\(number).yaml", text)
    })

  private func findings(
    in library: TemporaryLibrary, wanted: Set<String>? = nil
  ) async -> [String] {
    await library.folder.check(settings: Moment.settings, at: Moment.clock) { place in
      wanted?.contains(place.slug) ?? true
    }.findings.sorted { $0.precedes($1) }.map(\.description)
  }

  @Test func `many files are checked in their order`() async throws {
    let library = try TemporaryLibrary(CheckTests.many)
    let found = await findings(in: library)
    #expect(found.count == 20)
    let paths = found.map { String($0.prefix { $0 != ":" }) }
    #expect(paths == stride(from: 100, to: 300, by: 10).map { "shows/s/show-\($0).yaml" })
  }

  @Test func `a file without a twin is read once`() async throws {
    let library = try TemporaryLibrary(CheckTests.many)
    let reads = Mutex<[String: Int]>([:])
    var files = FileSystem.real
    let read = files.read
    files.read = { path, limit throws(FileError) in
      reads.withLock { $0[path, default: 0] += 1 }
      return try read(path, limit)
    }
    let (_, count) = await library.folder(files).check(
      settings: Moment.settings, at: Moment.clock)
    #expect(count == 200)
    let counts = reads.withLock { $0 }
    #expect(counts.filter { $0.key.hasSuffix(".yaml") && $0.key.contains("/shows/") }.count == 200)
    #expect(counts.allSatisfy { $0.value == 1 || !$0.key.contains("/shows/") })
    #expect(counts.filter { $0.key.hasSuffix("/Europe/Berlin") }.map(\.value) == [1])
  }

  @Test func `a wanted file is held against those that are not`() async throws {
    let library = try TemporaryLibrary([
      "shows/a/a.yaml": "title: Twin\nlists: [watching, dropped]\nabout: {ids: {tvmaze: 1}}\n",
      "shows/b/b.yaml": "title: Other\nabout:\n  ids: {tvmaze: 1, tmdb: 2}\n",
      "shows/c/c.yaml": "title: TWIN\nabout: {ids: {tmdb: 2}, premiered: 2020-01-01}\n",
    ])
    let sameTitle =
      "shows/a/a.yaml:1:1: warning: shows/c/c.yaml has the same title, and no year tells this one from it"
    let severalStatuses =
      "shows/a/a.yaml:2:1: warning: a show has at most one status, this one has watching and dropped"
    let sameNumber =
      "shows/b/b.yaml:3:9: warning: shows/a/a.yaml has tvmaze:1 too: two files of one show"
    let another =
      "shows/c/c.yaml:2:15: warning: shows/b/b.yaml has tmdb:2 too: two files of one show"
    #expect(
      await findings(in: library) == [sameTitle, severalStatuses, sameNumber, another])
    #expect(await findings(in: library, wanted: ["a"]) == [sameTitle, severalStatuses])
    #expect(await findings(in: library, wanted: ["b"]) == [sameNumber])
    #expect(await findings(in: library, wanted: ["c"]) == [another])
  }

  @Test func `a text is held against files with wrong values too, not against broken ones`()
    async throws
  {
    let library = try TemporaryLibrary([
      "shows/a/a.yaml": "title: One\nrating: eleven\nabout: {ids: {tvmaze: 1}}\n",
      "shows/b/b.yaml": "title: [\nabout: {ids: {tvmaze: 2}}\n",
      "shows/c/c.yaml": "title: Old text\nabout: {ids: {tvmaze: 1}}\n",
    ])
    let place = try #require(library.folder.place(atRelative: "shows/c/c.yaml"))
    let text = "title: One\nabout: {ids: {tvmaze: 1, tmdb: 2}}\n"
    let found = await library.folder.twinFindings(of: [(place, Array(text.utf8))])
    #expect(
      found.map(\.description) == [
        "shows/c/c.yaml:2:15: warning: shows/a/a.yaml has tvmaze:1 too: two files of one show",
        "shows/c/c.yaml:1:1: warning: shows/a/a.yaml has the same title, and no year tells this one from it",
      ])
  }
}
