import Foundation
import Synchronization
import TVLogCore
@testable import TVLogMetadata
import Testing

struct CatalogUpdateTests {
  private func body(_ shows: [(id: Int, name: String, updated: Int)]) -> Data {
    let rows = shows.map { #"{"id": \#($0.id), "name": "\#($0.name)", "updated": \#($0.updated)}"# }
    return Data("[\(rows.joined(separator: ","))]".utf8)
  }

  private func server(_ bodies: [String: Data]) -> StubServer {
    StubServer { request, _ in
      let path = String(request.url.dropFirst("https://stub".count))
      return .success(
        bodies[path].map { Response(status: 200, body: $0) } ?? Response(status: 404))
    }
  }

  private func update(_ server: StubServer, _ file: CatalogFile, now: Int64) async throws
    -> CatalogUpdate.Outcome
  {
    let tvmaze = TVmaze(base: "https://stub", transport: server.transport)
    return try await CatalogUpdate(tvmaze, file: file, now: { now }).run { _, _ in }
  }

  @Test func `first the index, then what changed, what is deleted goes`() async throws {
    let file = CatalogFile(cacheFolder: try Fixture.folder().path)
    let first = server([
      "/shows?page=0": body([(1, "One", 10), (2, "Two", 10)]),
      "/shows?page=1": body([(260, "Far", 10)]),
    ])
    #expect(try await update(first, file, now: 1_000).count == 3)
    let second = server([
      "/updates/shows?since=day": Data(#"{"1": 20, "260": 10}"#.utf8),
      "/shows?page=0": body([(1, "Uno", 20)]), "/shows?page=1": body([(260, "Far", 10)]),
    ])
    let outcome = try await update(second, file, now: 2_000)
    #expect(outcome == CatalogUpdate.Outcome(count: 2, pages: 2, removed: 1))
    let catalog = try #require(file.read())
    #expect(catalog.shows.map(\.title) == ["Uno", "Far"])
    #expect(catalog.progress.checked == 2_000)
  }

  @Test func `an interrupted update goes on where it ended`() async throws {
    let file = CatalogFile(cacheFolder: try Fixture.folder().path)
    var bodies: [String: Data] = [:]
    for page in 0..<45 {
      bodies["/shows?page=\(page)"] = body([(page * 250 + 1, "Show \(page)", 1)])
    }
    let broken = bodies
    let failing = StubServer { request, _ in
      let path = String(request.url.dropFirst("https://stub".count))
      if path == "/shows?page=43" { return .success(Response(status: 500)) }
      return .success(broken[path].map { Response(status: 200, body: $0) } ?? Response(status: 404))
    }
    await #expect(throws: ProviderError.self) { try await update(failing, file, now: 1_000) }
    #expect(file.read()?.progress.page == 40)
    let whole = server(bodies)
    #expect(try await update(whole, file, now: 1_100).count == 45)
    #expect(whole.requests.first?.url == "https://stub/shows?page=40")
  }
}
