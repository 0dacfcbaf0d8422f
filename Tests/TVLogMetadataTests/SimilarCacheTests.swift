import Foundation
import TVLogCore
import TVLogMetadata
import Testing

struct SimilarCacheTests {
  @Test func `names are kept for half a year`() throws {
    let folder = try Fixture.folder().path
    let asked = TestClock.start
    var cache = SimilarCache(cacheFolder: folder, now: asked)
    #expect(cache.rows.isEmpty)
    cache.add([
      SimilarShow(id: 7, title: "Other, \"quoted\"", year: 2020),
      SimilarShow(id: 5, title: "Third", year: nil), SimilarShow(id: 9, title: nil, year: 1999),
    ])
    cache.write()
    let rows = SimilarCache(cacheFolder: folder, now: asked + 179 * 86_400).rows
    #expect(rows.map(\.reference) == ["tmdb:5", "tmdb:7"])
    #expect(
      rows.map(\.title) == ["Third", "Other, \"quoted\""] && rows.map(\.year) == [nil, 2020])
    #expect(SimilarCache(cacheFolder: folder, now: asked + 181 * 86_400).rows.isEmpty)
  }

  @Test func `a damaged line is left out`() throws {
    let folder = try Fixture.folder()
    let file = folder.appending(path: "similar/tmdb.tsv")
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data("x\n1\t2000\n\u{FF}\n4\t2001\t\(TestClock.start)\tFourth\n".utf8).write(to: file)
    let cache = SimilarCache(cacheFolder: folder.path, now: TestClock.start)
    #expect(cache.rows.map(\.title) == ["Fourth"])
  }
}
