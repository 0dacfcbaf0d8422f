import Foundation
import Testing

@testable import TVLogServer

struct ReadTests {
  /// The same JSON as the command line's, key for key.
  @Test(arguments: [
    ("/v1/up-next", ["next"]), ("/v1/shows/night-ferry", ["show", "night-ferry"]),
    ("/v1/shows/night-ferry/progress", ["progress", "night-ferry"]),
    ("/v1/shows/night-ferry/next", ["next", "night-ferry"]), ("/v1/calendar", ["calendar"]),
    (
      "/v1/calendar?from=2026-11-01&to=2026-11",
      ["calendar", "--from", "2026-11-01", "--to", "2026-11"]
    ),
    ("/v1/shows?limit=100", ["list"]),
    ("/v1/shows?q=status:watching&limit=100", ["list", "status:watching"]),
    ("/v1/progress?limit=100&q=status:watching", ["progress", "status:watching"]),
    ("/v1/lists", ["lists"]), ("/v1/lists/favorites?limit=100", ["lists", "favorites"]),
    ("/v1/history?limit=20", ["history", "--limit", "20"]),
    ("/v1/shows/breaking-bad/history?limit=5", ["history", "breaking-bad", "--limit", "5"]),
    (
      "/v1/history?from=2026&to=2026&limit=100",
      ["history", "--from", "2026", "--to", "2026", "--limit", "100"]
    ),
    ("/v1/statistics?year=2025", ["stats", "--year", "2025"]),
    ("/v1/statistics", ["stats"]), ("/v1/statistics/years/2025", ["stats", "year", "2025"]),
    ("/v1/recommendations", ["recommend"]),
    ("/v1/recommendations?mine=true", ["recommend", "--mine"]),
  ])
  func `an answer is that of the command line`(path: String, words: [String]) async throws {
    let server = try await TestServer()
    let reply = try await server.asAnna.get(path)
    #expect(reply.status == 200)
    let command = try await Command.run(
      "tvlog", words + ["--json", "--library", "\(server.folder)/anna"])
    let expected = try JSONSerialization.jsonObject(
      with: Data(command.output.utf8), options: .fragmentsAllowed)
    let actual = try #require(reply.json)
    #expect((expected as? NSObject) == (actual as? NSObject), "\(reply.text.prefix(300))")
  }

  @Test func `pages follow each other by their links`() async throws {
    let server = try await TestServer()
    var path = "/v1/history?limit=37"
    var seen: [[String: Any]] = []
    var pages = 0
    while pages < 100 {
      let reply = try await server.asAnna.get(path)
      seen += reply.rows
      pages += 1
      guard let link = reply.fields["link"] else { break }
      #expect(link.hasSuffix("; rel=\"next\""))
      path = String(link.dropFirst().prefix { $0 != ">" })
    }
    let all = try await Command.run(
      "tvlog", "history", "--limit", "0", "--json", "--library", "\(server.folder)/anna")
    let expected = try JSONSerialization.jsonObject(with: Data(all.output.utf8))
    #expect(pages > 2)
    #expect((expected as? NSArray) == (seen as NSArray))
  }

  @Test func `a play in front moves no page`() async throws {
    let server = try await TestServer()
    let first = try await server.asAnna.get("/v1/history?limit=5")
    let next = String(try #require(first.fields["link"]).dropFirst().prefix { $0 != ">" })
    let before = try await server.asAnna.get(next)
    let noted = try await server.asAnna.send(
      "POST", "/v1/shows/night-ferry/watched", json: "{\"episodes\": [\"next\"]}")
    #expect(noted.status == 200)
    try await Task.sleep(for: .seconds(1))
    let after = try await server.asAnna.get(next)
    #expect(before.body == after.body)
  }

  @Test(arguments: ["x", "AAAA", "LTEg"])
  func `a cursor of one's own making is refused`(cursor: String) async throws {
    let server = try await TestServer()
    #expect(try await server.asAnna.get("/v1/history?cursor=\(cursor)").status == 400)
  }

  @Test func `a file is given byte for byte`() async throws {
    let server = try await TestServer()
    let reply = try await server.asAnna.get("/v1/shows/night-ferry/file")
    #expect(reply.fields["content-type"] == "application/yaml")
    #expect(reply.text == (try server.text("night-ferry")))
  }

  @Test func `an answer that one has is not sent again`() async throws {
    let server = try await TestServer()
    for path in [
      "/v1/shows/night-ferry", "/v1/up-next", "/v1/shows/night-ferry/file", "/openapi.json",
    ] {
      let reply = try await server.asAnna.get(path)
      let tag = try #require(reply.fields["etag"])
      let again = try await server.asAnna.get(path, ["If-None-Match": tag])
      #expect(again.status == 304)
      #expect(again.body.isEmpty)
      let zipped = try await server.asAnna.get(path, ["Accept-Encoding": "gzip"])
      let zippedTag = try #require(zipped.fields["etag"])
      #expect((zippedTag == tag) == (zipped.fields["content-encoding"] == nil))
      #expect(try await server.asAnna.get(path, ["If-None-Match": zippedTag]).status == 304)
    }
  }

  @Test func `what is edited by hand is seen at once`() async throws {
    let server = try await TestServer()
    for round in 1...20 {
      let text = "title: By Hand \(round % 10)\n"
      try server.write("by-hand", text)
      let reply = try await server.asAnna.get("/v1/shows/by-hand")
      #expect(reply.object["title"] as? String == "By Hand \(round % 10)")
    }
    try await Task.sleep(for: .seconds(1))
    let all = try await server.asAnna.get("/v1/shows?q=by%20hand")
    #expect(all.rows.map { $0["title"] as? String } == ["By Hand 0"])
    try FileManager.default.removeItem(atPath: server.path("by-hand"))
    #expect(try await server.asAnna.get("/v1/shows/by-hand").status == 404)
  }

  @Test func `a file with mistakes is told of and stops nothing`() async throws {
    let server = try await TestServer()
    try server.write("broken", "title: Broken\nwatched:\n  S01E9x: 2026-01-01\n")
    let reply = try await server.asAnna.get("/v1/shows/broken")
    #expect(reply.status == 409)
    let errors = try #require(reply.object["errors"] as? [[String: Any]])
    #expect(errors.first?["pointer"] as? String == "3:3")
    #expect(try await server.asAnna.get("/v1/up-next").status == 200)
    let problems = try await server.asAnna.get("/v1/problems")
    #expect(problems.rows.contains { $0["path"] as? String == "shows/b/broken.yaml" })
  }

  @Test func `a query's mistake names its column`() async throws {
    let server = try await TestServer()
    let reply = try await server.asAnna.get("/v1/shows?q=raging:8")
    #expect(reply.status == 400)
    #expect(reply.code == "usage")
    #expect((reply.object["detail"] as? String)?.contains("column 1") == true)
  }
}
