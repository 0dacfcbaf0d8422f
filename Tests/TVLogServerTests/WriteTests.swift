import Foundation
import Testing

@testable import TVLogServer

struct WriteTests {
  /// 22 November 2026 is the day of these tests; the ferry's next episode is S01E07.
  @Test func `watching the next episode writes one line`() async throws {
    let server = try await TestServer()
    let before = try server.text("night-ferry")
    let reply = try await server.asAnna.send(
      "POST", "/v1/shows/night-ferry/watched", json: "{\"episodes\": [\"next\"]}")
    #expect(reply.status == 200)
    #expect(
      (reply.object["added"] as? [[String: String]]) == [["code": "S01E07", "date": "2026-11-22"]])
    let old = before.split(separator: "\n", omittingEmptySubsequences: false)
    let new = try server.text("night-ferry").split(
      separator: "\n", omittingEmptySubsequences: false)
    #expect(new.filter { !old.contains($0) } == ["  S01E07: 2026-11-22"])
    #expect(new.count == old.count + 1)
    let shown = try await server.asAnna.get("/v1/shows/night-ferry")
    #expect(shown.fields["etag"] == reply.fields["etag"])
  }

  @Test(arguments: [
    (
      "{\"episodes\": [\"s01e01\"], \"on\": \"2026-01-05\", \"at\": \"21:40\"}",
      "S01E01: 2026-01-05T21:40"
    ),
    ("{\"episodes\": [\"s01e01\"], \"on\": \"unknown\"}", "S01E01: unknown"),
    ("{\"episodes\": [\"..s01e02\"], \"on\": \"aired\"}", "S01E02: 2020-01-08"),
    ("{\"episodes\": [\"s01\"], \"on\": \"2020-02\"}", "S01E02: 2020-02"),
    ("{\"episodes\": [\"all\"], \"on\": \"2021\"}", "S01E01: 2021"),
    ("{\"episodes\": [\"#2\"], \"on\": \"-1d\"}", "S01E02: 2026-11-21"),
    ("{\"episodes\": [\"s01e01-e02\"]}", "S01E02: 2026-11-22"),
  ])
  func `plays are noted in every form`(body: String, line: String) async throws {
    let server = try await TestServer()
    try server.write("plain", Self.plain)
    let reply = try await server.asAnna.send("POST", "/v1/shows/plain/watched", json: body)
    #expect(reply.status == 200, "\(reply.text)")
    #expect(try server.text("plain").contains("  \(line)\n"))
  }

  static let plain = """
    title: Plain
    episodes:
      S01E01: {title: One, aired: 2020-01-01, id: 1}
      S01E02: {title: Two, aired: 2020-01-08, id: 2}
      S01E03: {title: Three, aired: 2030-01-08, id: 3}

    """

  @Test func `what has not aired is refused, and noted by force`() async throws {
    let server = try await TestServer()
    try server.write("plain", Self.plain)
    let refused = try await server.asAnna.send(
      "POST", "/v1/shows/plain/watched", json: "{\"episodes\": [\"s01e03\"]}")
    #expect(refused.status == 409)
    #expect(refused.code == "failure")
    #expect(try server.text("plain") == Self.plain)
    let forced = try await server.asAnna.send(
      "POST", "/v1/shows/plain/watched", json: "{\"episodes\": [\"s01e03\"], \"force\": true}")
    #expect(forced.status == 200)
  }

  @Test func `plays are taken away: the one of a date, or all`() async throws {
    let server = try await TestServer()
    let watched = "watched:\n  S01E01: [2020-01-02, 2021-01-02]\n"
    try server.write(
      "plain", Self.plain.replacingOccurrences(of: "episodes:", with: watched + "episodes:"))
    let several = try await server.asAnna.send("DELETE", "/v1/shows/plain/watched?episodes=s01e01")
    #expect(several.status == 404)
    let one = try await server.asAnna.send(
      "DELETE", "/v1/shows/plain/watched?episodes=s01e01&on=2020-01-02")
    #expect(one.status == 200)
    #expect(try server.text("plain").contains("  S01E01: 2021-01-02\n"))
    let all = try await server.asAnna.send(
      "DELETE", "/v1/shows/plain/watched?episodes=s01&all=true")
    #expect(all.status == 200)
    #expect(try server.text("plain") == Self.plain)
  }

  @Test func `skips, ratings, reviews, tags and lists come and go`() async throws {
    let server = try await TestServer()
    try server.write("plain", Self.plain)
    let anna = server.asAnna
    let changes: [(String, String, String, String)] = [
      ("POST", "skipped", "{\"episodes\": [\"s01e02\"]}", "skipped: [S01E02]\n"),
      ("PUT", "rating", "{\"rating\": 8.5}", "rating: 8.5\n"),
      ("PUT", "ratings/S01", "{\"rating\": 9}", "  S01: 9\n"),
      ("PUT", "ratings/s01e01", "{\"rating\": 7}", "  S01E01: 7\n"),
      ("PUT", "review", "{\"review\": \"Fine.\"}", "review: Fine.\n"),
      ("PUT", "reviews/S01E02", "{\"review\": \"Two: better\"}", "  S01E02: \"Two: better\"\n"),
      ("PUT", "tags/with-friends", "", "tags: [with-friends]\n"),
      ("PUT", "lists/favorites", "", "lists: [favorites]\n"),
      ("PUT", "lists/on-hold", "", "lists: [on-hold, favorites]\n"),
      ("POST", "rewatch", "{\"from\": \"2026-10-03\"}", "2026-10-03"),
    ]
    for (method, path, body, line) in changes {
      let reply =
        body.isEmpty
        ? try await anna.send(method, "/v1/shows/plain/\(path)")
        : try await anna.send(method, "/v1/shows/plain/\(path)", json: body)
      #expect(reply.status == 200, "\(path): \(reply.text)")
      #expect(try server.text("plain").contains(line), "\(path)")
    }
    let undone = [
      "skipped?episodes=s01e02", "rating", "ratings/S01", "ratings/S01E01", "review",
      "reviews/S01E02", "tags/with-friends", "lists/favorites", "lists/on-hold", "rewatch",
    ]
    for path in undone {
      #expect(try await anna.send("DELETE", "/v1/shows/plain/\(path)").status == 200, "\(path)")
    }
    #expect(try server.text("plain") == Self.plain)
  }

  @Test func `a show is made by hand, read, changed, renamed and removed`() async throws {
    let server = try await TestServer()
    let anna = server.asAnna
    let made = try await anna.send(
      "POST", "/v1/shows", json: "{\"title\": \"Das Boot\", \"list\": \"watching\", \"rating\": 9}")
    #expect(made.status == 201)
    #expect(made.fields["location"] == "/v1/shows/das-boot")
    #expect(
      try await anna.send("POST", "/v1/shows", json: "{\"title\": \"Das Boot\"}").fields["location"]
        == "/v1/shows/das-boot-2")
    let tag = try #require(made.fields["etag"])
    let changed = try await anna.send(
      "PATCH", "/v1/shows/das-boot",
      ["If-Match": tag, "Content-Type": "application/merge-patch+json"],
      json: "{\"title\": \"Das Boot!\", \"rating\": null, \"tags\": [\"sea\"]}")
    #expect(changed.status == 200)
    #expect(try server.text("das-boot").contains("title: Das Boot!\n"))
    #expect(!(try server.text("das-boot").contains("rating")))
    let stale = try await anna.send(
      "PATCH", "/v1/shows/das-boot", ["If-Match": tag], json: "{\"title\": \"Other\"}")
    #expect(stale.status == 412)
    #expect(stale.code == "conflict")
    #expect(try await anna.send("PATCH", "/v1/shows/das-boot", json: "{}").status == 428)
    #expect(
      try await anna.send(
        "POST", "/v1/shows/das-boot/rename", ["If-Match": tag], json: "{\"slug\": \"boot\"}"
      ).status == 412)
    let renamed = try await anna.send(
      "POST", "/v1/shows/das-boot/rename", json: "{\"slug\": \"boot\"}")
    #expect(renamed.fields["location"] == "/v1/shows/boot")
    #expect(try await anna.send("DELETE", "/v1/shows/boot").status == 428)
    #expect(try await anna.send("DELETE", "/v1/shows/boot", ["If-Match": "*"]).status == 204)
    #expect(try await anna.get("/v1/shows/boot").status == 404)
  }

  @Test func `a whole file is put when it is right and was read`() async throws {
    let server = try await TestServer()
    let anna = server.asAnna
    let yaml = ["Content-Type": "application/yaml"]
    let put = { (text: String, condition: [String: String]) in
      try await anna.send(
        "PUT", "/v1/shows/plain/file", yaml.merging(condition) { $1 }, body: Array(text.utf8))
    }
    #expect(try await put(Self.plain, [:]).status == 428)
    #expect(try await put(Self.plain, ["If-Match": "*"]).status == 412)
    let made = try await put(Self.plain, ["If-None-Match": "*"])
    #expect(made.status == 201)
    #expect(try await put(Self.plain, ["If-None-Match": "*"]).status == 412)
    let tag = try #require(made.fields["etag"])
    let wrong = try await put("title: Plain\nwatched:\n  S01E9x: 2020\n", ["If-Match": tag])
    #expect(wrong.status == 422)
    #expect((wrong.object["errors"] as? [[String: Any]])?.first?["pointer"] as? String == "3:3")
    #expect(try server.text("plain") == Self.plain)
    let text = "# mine\n" + Self.plain
    #expect(try await put(text, ["If-Match": tag]).status == 200)
    #expect(try server.text("plain") == text)
  }

  @Test func `the undo of the command line takes a change back`() async throws {
    let server = try await TestServer()
    try server.write("plain", Self.plain)
    _ = try await server.asAnna.send("PUT", "/v1/shows/plain/rating", json: "{\"rating\": 8}")
    let undo = try await Command.run("tvlog", "undo", "--library", "\(server.folder)/anna")
    #expect(undo.code == 0)
    #expect(try server.text("plain") == Self.plain)
  }
}
