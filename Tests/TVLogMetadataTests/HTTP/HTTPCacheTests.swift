import Foundation
import TVLogCore
@testable import TVLogMetadata
import Testing

@Suite struct HTTPCacheTests {
  private let folder: URL
  private let time = TestClock()
  private let fresh = Response(
    status: 200, headers: ["cache-control": "public, max-age=3600", "etag": "W/\"1\""],
    body: Data("{\"id\": 1}".utf8))

  init() throws { folder = try Fixture.folder() }

  private func send(
    _ server: StubServer, offline: Bool = false, _ request: Request = .show
  ) async throws(ProviderError) -> Response {
    let cache = HTTPCache(folder: folder.path, isOffline: offline)
    return try await server.transport.cached(in: cache, clock: time.clock).send(request)
  }

  private var files: [URL] {
    let found = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    return (found?.compactMap { $0 as? URL } ?? []).filter { !$0.hasDirectoryPath }
  }

  @Test func `a fresh answer is asked for once`() async throws {
    let server = StubServer([fresh])
    for _ in 0..<3 { #expect(try await send(server).body == fresh.body) }
    #expect(server.requests.count == 1)
    time.advance(.seconds(3600))
    _ = try await send(server)
    #expect(server.requests.count == 2)
  }

  @Test func `a stale answer is confirmed by its tag`() async throws {
    let server = StubServer([
      fresh, Response(status: 304, headers: ["cache-control": "max-age=60"]),
    ])
    _ = try await send(server)
    time.advance(.seconds(4000))
    #expect(try await send(server).body == fresh.body)
    #expect(server.requests.map { $0.headers["If-None-Match"] } == [nil, "W/\"1\""])
    time.advance(.seconds(59))
    #expect(try await send(server).body == fresh.body)
    #expect(server.requests.count == 2, "confirmed for another minute")
  }

  @Test func `offline answers from the folder alone, up to 180 days`() async throws {
    let server = StubServer([fresh])
    await #expect(throws: ProviderError(.tvmaze, .offline)) {
      try await send(server, offline: true)
    }
    _ = try await send(server)
    time.advance(.seconds(180 * 86_400))
    #expect(try await send(server, offline: true).body == fresh.body)
    time.advance(.seconds(1))
    await #expect(throws: ProviderError(.tvmaze, .offline)) {
      try await send(server, offline: true)
    }
    #expect(server.requests.count == 1)
  }

  @Test(arguments: [
    Response(status: 500), Response(status: 404), Response(status: 200, body: Data("<html>".utf8)),
    Response(status: 200, body: Data("{\"id\": 1".utf8)),
    Response(status: 200, headers: ["cache-control": "no-store"], body: Data("{}".utf8)),
  ]) func `what is no good answer is not kept`(response: Response) async throws {
    _ = try await send(StubServer([response]))
    #expect(files.isEmpty)
  }

  @Test func `a damaged entry is asked for again`() async throws {
    let server = StubServer([fresh])
    _ = try await send(server)
    let file = try #require(files.first)
    let good = try Data(contentsOf: file)
    var flipped = good
    flipped[good.count - 2] ^= 1
    let damages = [Data(), Data("{".utf8), good.dropLast(), flipped, good + [0], Data("\n".utf8)]
    for (index, damage) in damages.enumerated() {
      try damage.write(to: file)
      #expect(try await send(server).body == fresh.body)
      #expect(server.requests.count == index + 2)
      #expect(try Data(contentsOf: file) == good)
    }
  }

  @Test func `a token is in no file and no name`() async throws {
    var request = Request.show
    request.headers["Authorization"] = "Bearer hunter2"
    _ = try await send(StubServer([fresh]), request)
    for file in files {
      #expect(!String(decoding: try Data(contentsOf: file), as: UTF8.self).contains("hunter2"))
    }
    #expect(files.count == 1)
  }

  @Test func `a folder that cannot be written costs nothing but the cache`() async throws {
    try Data().write(to: folder.appending(path: "tvmaze"))
    #expect(try await send(StubServer([fresh])).body == fresh.body)
  }

  @Test(
    arguments: [
      ("max-age=60", nil, 60), ("public, Max-Age=60", "20", 40), ("max-age=60", "90", 0),
      ("no-cache, max-age=60", nil, 0), ("max-age=-1", nil, 0), ("max-age=x", nil, 0), ("", nil, 0),
      ("max-age=99999999999999999999", nil, 0), ("max-age=60", "-5", 60),
    ] as [(String, String?, Int64)])
  func `reads for how long an answer is fresh`(control: String, age: String?, seconds: Int64) {
    var response = Response(status: 200, headers: ["cache-control": control])
    response.headers["age"] = age
    #expect(response.maxAge == seconds)
  }
}
