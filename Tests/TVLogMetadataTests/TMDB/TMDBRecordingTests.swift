import Foundation
import TVLogCore
@testable import TVLogMetadata
import Testing

/// Every recorded body of a TMDB show, of all years; nothing is copied from them.
@Suite(.enabled(if: Fixture.hasShared, "no recordings beside this package"))
struct TMDBRecordingTests {
  private static func bodies() -> [URL] {
    let folder = Fixture.shared.appending(path: "recordings/tmdb")
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    return (files?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "json" }
  }

  @Test(arguments: bodies()) func `decodes without a loss`(file: URL) throws {
    let body = try Data(contentsOf: file)
    guard let object = try? JSONSerialization.jsonObject(with: body) as? [String: Any],
      object["first_air_date"] != nil, object["seasons"] != nil
    else { return }
    let notes = Notes()
    let answer = try JSONDecoder(notes: notes).decode(TMDBAnswer.self, from: body)
    #expect(answer.show.title != nil && answer.show.about.ids.tmdb != nil)
    #expect(answer.show.about.state != nil)
    #expect(notes.lines == [])
    _ = TMDBEpisode.episodes(answer.episodes, notes: notes)
    #expect(notes.lines == [])
  }
}
