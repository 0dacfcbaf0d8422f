import Foundation
import TVLogCore
@testable import TVLogMetadata
import Testing

struct ImageCacheTests {
  private let jpeg = Data([0xFF, 0xD8, 0xFF, 0xE0] + Array(repeating: 0, count: 20))

  @Test func `a poster is fetched once, in a size for pages`() async throws {
    let cache = ImageCache(cacheFolder: try Fixture.folder().path)
    let poster = try #require(
      PosterAddress("https://static.tvmaze.com/uploads/images/original_untouched/1/2.jpg"))
    let server = StubServer([Response(status: 200, body: jpeg)])
    let first = try await cache.fetch(poster, by: server.transport)
    let second = try await cache.fetch(poster, by: server.transport)
    #expect(first.isNew && !second.isNew && first.path == second.path)
    #expect(
      server.requests.map(\.url) == [
        "https://static.tvmaze.com/uploads/images/medium_portrait/1/2.jpg"
      ])
    #expect(first.path.hasSuffix(".jpg"))
  }

  @Test func `what is no picture, or too large, is not kept`() async throws {
    let cache = ImageCache(cacheFolder: try Fixture.folder().path)
    let poster = try #require(PosterAddress("https://image.tmdb.org/t/p/w500/a.png"))
    #expect(poster.url == "https://image.tmdb.org/t/p/w342/a.png")
    for body in [Data("<html>".utf8), Data(), jpeg + Data(count: ImageCache.limit)] {
      let server = StubServer([Response(status: 200, body: body)])
      await #expect(throws: ProviderError.self) {
        try await cache.fetch(poster, by: server.transport)
      }
    }
    #expect(cache.path(of: poster) == nil)
  }

  @Test(arguments: [
    "https://example.com/a.jpg", "http://static.tvmaze.com/a.jpg",
    "https://static.tvmaze.com.evil/a",
    "file:///etc/passwd", "https://image.tmdb.org/t/p/../../x",
  ]) func `other addresses are never asked`(address: String) {
    #expect(PosterAddress(address) == nil)
  }

  @Test func `kinds by their first bytes`() {
    #expect(ImageKind(Data("RIFF1234WEBPVP8".utf8)) == .webp)
    #expect(ImageKind(Data("GIF89a".utf8)) == .gif)
    #expect(ImageKind(Data("RIFF1234WAVE".utf8)) == nil)
    #expect(ImageKind.jpg.contentType == "image/jpeg")
  }
}
