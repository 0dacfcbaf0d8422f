import TVLogFiles
import Testing

@Suite struct LibraryFinderTests {
  private let household: TemporaryLibrary

  init() throws {
    household = try TemporaryLibrary([
      "ann/tvlog.yaml": "", "ann/shows/d/dark.yaml": "title: Dark\n", "bob/shows/x/x.yaml": "",
      "photos/a.txt": "",
    ])
  }

  private func find(
    _ named: String?, from folder: String = "", configured: String? = nil
  ) throws -> String {
    try LibraryFinder().find(
      named: named.map { "\(household.path)\($0)" }, from: "\(household.path)\(folder)",
      configured: configured.map { "\(household.path)\($0)" }
    ).path
  }

  @Test func `the one that is named, the nearest, then the configured`() throws {
    #expect(try find("/bob", from: "/ann") == "\(household.path)/bob")
    #expect(try find(nil, from: "/ann/shows/d") == "\(household.path)/ann")
    #expect(try find(nil, from: "/photos", configured: "/bob") == "\(household.path)/bob")
  }

  @Test func `a household names its libraries`() throws {
    for named in [nil, ""] {
      do {
        _ = try find(named)
        Issue.record("one was taken")
      } catch LibraryFinder.Failure.household(_, let libraries) {
        #expect(libraries == ["ann", "bob"])
      }
    }
  }

  @Test func `what is no library is said to be none`() {
    #expect(throws: LibraryFinder.Failure.self) { try find("/photos") }
    #expect(throws: LibraryFinder.Failure.self) { try find("/nowhere") }
    #expect(throws: LibraryFinder.Failure.self) { try find(nil, from: "/photos") }
  }
}
