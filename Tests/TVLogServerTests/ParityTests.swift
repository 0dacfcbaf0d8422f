import Foundation
import Testing

@testable import TVLogServer

/// What the command line does besides watching and looking.
struct ParityTests {
  @Test func `a show is linked, looked at first, and left to the person again`() async throws {
    let server = try await TestServer()
    let text = "title: Harbour\nwatched:\n  S01E01: 2025-01-02\n"
    try server.write("harbour", text)
    let path = "/v1/shows/harbour/source"
    let dry = try await server.asAnna.send("PUT", path, json: #"{"id": "tvmaze:101", "dry": true}"#)
    #expect(dry.status == 200)
    #expect(dry.object["written"] as? Bool == false)
    #expect(try server.text("harbour") == text)
    let done = try await server.asAnna.send("PUT", path, json: #"{"id": "tvmaze:101"}"#)
    #expect(done.object["written"] as? Bool == true)
    #expect(try server.text("harbour").contains("source: tvmaze"))
    #expect(try server.text("harbour").contains("  S01E01: 2025-01-02\n"))
    let stale = try await server.asAnna.send(
      "PUT", path, ["If-Match": "\"\(String(repeating: "0", count: 32))\""],
      json: #"{"id": "tvmaze:101"}"#)
    #expect(stale.status == 412)
    let twin = try await server.asAnna.send(
      "PUT", "/v1/shows/night-ferry/source", json: #"{"id": "tvmaze:101"}"#)
    #expect(twin.status == 409)
    #expect(twin.fields["location"] == "/v1/shows/harbour")
    #expect(try await server.asAnna.send("DELETE", path).status == 200)
    #expect(!(try server.text("harbour").contains("source:")))
  }

  @Test func `the last change is taken back, and done again`() async throws {
    let server = try await TestServer()
    #expect(try await server.asAnna.send("POST", "/v1/undo", json: "{}").status == 409)
    let before = try server.text("night-ferry")
    _ = try await server.asAnna.send("PUT", "/v1/shows/night-ferry/tags/undone")
    let after = try server.text("night-ferry")
    #expect(after != before)
    let undone = try await server.asAnna.send("POST", "/v1/undo", json: "{}")
    #expect(undone.rows.map { $0["path"] as? String } == ["shows/n/night-ferry.yaml"])
    #expect(try server.text("night-ferry") == before)
    let redone = try await server.asAnna.send("POST", "/v1/undo", json: #"{"redo": true}"#)
    #expect(redone.status == 200)
    #expect(try server.text("night-ferry") == after)
    // Bob has changed nothing.
    #expect(try await server.asBob.send("POST", "/v1/undo", json: "{}").status == 409)
  }

  @Test func `the library is exported`() async throws {
    let server = try await TestServer()
    let whole = try await server.asBob.get("/v1/export.json")
    #expect(whole.object["version"] as? Int == 1)
    #expect((whole.object["shows"] as? [String: Any])?.keys.sorted() == ["bobs-own"])
    let plays = try await server.asBob.get("/v1/export.csv")
    #expect(plays.fields["content-type"] == "text/csv; charset=utf-8")
    #expect(plays.text.split(separator: "\r\n").count == 2)
    let feed = try await server.asAnna.get("/v1/episodes.atom?limit=3")
    #expect(feed.fields["content-type"] == "application/atom+xml; charset=utf-8")
    #expect(feed.text.components(separatedBy: "<entry>").count == 4)
  }

  @Test func `figures say where they come from`() async throws {
    let server = try await TestServer()
    for path in ["/v1/shows/bobs-own/explanation", "/v1/statistics/explanation?year=2026"] {
      let rows = try await server.asBob.get(path).rows
      let plays = try #require(rows.first { $0["figure"] as? String == "plays 1" }, "\(path)")
      let sources = plays["sources"] as? [[String: Any]] ?? []
      #expect(sources.map { $0["key"] as? String } == ["watched/S01E01"])
      #expect((plays["rule"] as? String)?.contains("docs/meaning.md") == true)
    }
  }

  @Test func `what was missed is what aired and is not done`() async throws {
    let server = try await TestServer()
    try server.write(
      "missed",
      """
      title: Missed
      lists: [watching]
      watched: {S01E01: 2026-11-10}
      episodes:
        S01E01: {aired: 2026-11-10}
        S01E02: {aired: 2026-11-17}
        S01E03: {aired: 2026-11-24}

      """)
    let path = "/v1/calendar?missed=true&q=title:=Missed"
    let rows = try await server.asAnna.get(path).rows
    #expect(rows.map { $0["code"] as? String } == ["S01E02"])
    let later = try await server.asAnna.get("\(path)&from=2026-11-18").rows
    #expect(later.isEmpty)
  }

  @Test func `hidden shows are listed, and nobody is like a show that is not there`() async throws {
    let server = try await TestServer()
    #expect(try await server.asAnna.send("PUT", "/v1/hidden/tvmaze:9").status == 204)
    #expect(try await server.asAnna.get("/v1/hidden").json as? [String] == ["tvmaze:9"])
    #expect(try await server.asAnna.send("POST", "/v1/undo", json: "{}").status == 200)
    #expect(try await server.asAnna.get("/v1/hidden").json as? [String] == [])
    #expect(try await server.asAnna.send("PUT", "/v1/hidden/tvmaze:9").status == 204)
    #expect(try await server.asAnna.send("DELETE", "/v1/hidden/tvmaze:9").status == 204)
    #expect(try await server.asAnna.get("/v1/hidden").json as? [String] == [])
    #expect(try await server.asAnna.get("/v1/recommendations?like=Night+Ferry").status == 200)
    #expect(try await server.asAnna.get("/v1/recommendations?like=Nonesuch").status == 400)
  }

  @Test func `where to watch is asked once a week, and queries know it`() async throws {
    let server = try await TestServer()
    let settings = URL(filePath: "\(server.folder)/anna/tvlog.yaml")
    try Data("timezone: Etc/UTC\ncountry: DE\n".utf8).write(to: settings)
    try server.write("harbour", "title: Harbour\nabout:\n  ids: {tmdb: 7001}\n")
    for _ in 0..<2 {
      let reply = try await server.asAnna.get("/v1/shows/harbour/offers")
      let offers = reply.object["offers"] as? [String: Any]
      #expect(offers?["stream"] as? [String] == ["Streamer"])
    }
    #expect(server.answers.calls.count == 1)
    let found = try await server.asAnna.get("/v1/shows?q=on:streamer").rows
    #expect(found.map { $0["slug"] as? String } == ["harbour"])
    let nowhere = try await server.asBob.get("/v1/shows/bobs-own/offers")
    #expect(nowhere.text == "null")
  }
}
