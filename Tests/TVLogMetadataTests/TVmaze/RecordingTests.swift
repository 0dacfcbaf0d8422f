import Foundation
import TVLogCore
@testable import TVLogMetadata
import Testing

/// Every recorded body of TVmaze; nothing is copied from them.
@Suite(.enabled(if: Fixture.hasShared, "no recordings beside this package"))
struct RecordingTests {
  @Test(arguments: try Fixture.recordings("shows-")) func `shows`(file: URL) throws {
    let body = try Data(contentsOf: file)
    guard body.first == UInt8(ascii: "{"), !file.path.contains("episode") else { return }
    let notes = Notes()
    let show = try JSONDecoder(notes: notes).decode(TVmazeShow.self, from: body)
    #expect(show.title != nil && show.about.ids.tvmaze != nil && show.about.state != nil)
    #expect(notes.lines == [])
  }

  @Test(arguments: try Fixture.recordings("shows-").filter { $0.path.contains("-episodes") })
  func `episode lists`(file: URL) throws {
    let notes = Notes()
    let rows = try JSONDecoder(notes: notes).decode(
      LenientList<TVmazeEpisode>.self, from: Data(contentsOf: file))
    let episodes = TVmazeEpisode.episodes(rows.wrappedValue, keeping: [:], notes: notes)
    #expect(!episodes.isEmpty)
    #expect(episodes.count == rows.wrappedValue.count)
    #expect(notes.lines == [])
  }

  @Test(arguments: try Fixture.recordings("search-shows")) func `searches`(file: URL) async throws {
    let server = StubServer([Response(status: 200, body: try Data(contentsOf: file))])
    let provider = TVmaze(base: "https://stub", transport: server.transport)
    let rows = try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [Any]
    #expect(try await provider.search("x").count == rows?.count)
  }
}
