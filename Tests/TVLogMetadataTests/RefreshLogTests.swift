import Foundation
import TVLogMetadata
import Testing

struct RefreshLogTests {
  @Test func `updates reach back to the last time they were asked for`() {
    var log = RefreshLog()
    #expect(log.span(at: 0) == .all)
    log.checked = 1_000_000
    #expect(log.span(at: 1_000_000 + 3_600) == .day)
    #expect(log.span(at: 1_000_000 + 2 * 86_400) == .week)
    #expect(log.span(at: 1_000_000 + 20 * 86_400) == .month)
    #expect(log.span(at: 1_000_000 + 30 * 86_400) == .all)
  }

  @Test func `a show is asked for when it changed, is new here, or may be deleted`() {
    var log = RefreshLog()
    log.updated = [1: 10]
    #expect(log.mustAsk(2, updates: [:], span: .day))
    #expect(!log.mustAsk(1, updates: [:], span: .day))
    #expect(log.mustAsk(1, updates: [:], span: .all))
    #expect(log.mustAsk(1, updates: [1: 11], span: .day))
    #expect(!log.mustAsk(1, updates: [1: 10], span: .all))
  }

  @Test func `a damaged log is an empty one`() throws {
    let path = try Fixture.folder().path + "/a/log.json"
    var log = RefreshLog()
    log.updated = [5: 6]
    log.write(path)
    #expect(RefreshLog.read(path) == log)
    try Data("{".utf8).write(to: URL(filePath: path))
    #expect(RefreshLog.read(path) == RefreshLog())
  }
}
