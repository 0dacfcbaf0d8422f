import Foundation
import Testing

@testable import TVLogServer

/// `POST /v1/history`: all or none, and again is the same.
struct HistoryTests {
  private func body(_ plays: [(String, String, String)]) -> String {
    let items = plays.map { "{\"show\": \"\($0)\", \"episode\": \"\($1)\", \"on\": \"\($2)\"}" }
    return "{\"plays\": [\(items.joined(separator: ", "))]}"
  }

  private func numbers(_ reply: Client.Reply) -> [Int?] {
    [reply.object["added"] as? Int, reply.object["left"] as? Int]
  }

  @Test func `noting plays again changes nothing`() async throws {
    let server = try await TestServer()
    try server.write("plain", WriteTests.plain)
    try server.write("other", WriteTests.plain)
    let plays = body([
      ("plain", "s01e01", "2020-01-02"), ("plain", "s01e01", "2021-01-02T20:15"),
      ("other", "S01E02", "unknown"), ("plain", "1x02", "aired"), ("plain", "s01e01", "2020-01-02"),
    ])
    let first = try await server.asAnna.send("POST", "/v1/history", json: plays)
    #expect(numbers(first) == [4, 1])
    #expect(try server.text("plain").contains("  S01E01: [2020-01-02, 2021-01-02T20:15]\n"))
    #expect(try server.text("plain").contains("  S01E02: 2020-01-08\n"))
    #expect(try server.text("other").contains("  S01E02: unknown\n"))
    let texts = [try server.text("plain"), try server.text("other")]
    let again = try await server.asAnna.send("POST", "/v1/history", json: plays)
    #expect(numbers(again) == [0, 5])
    #expect([try server.text("plain"), try server.text("other")] == texts)
  }

  @Test func `one wrong play stops all, and every wrong one is told`() async throws {
    let server = try await TestServer()
    try server.write("plain", WriteTests.plain)
    let plays = body([
      ("plain", "s01e01", "2020-01-02"), ("plain", "s09e09", "2020-01-02"),
      ("plain", "s01e03", "2020-01-02"),
    ])
    let reply = try await server.asAnna.send("POST", "/v1/history", json: plays)
    #expect(reply.status == 422)
    let pointers = (reply.object["errors"] as? [[String: Any]])?.map { $0["pointer"] as? String }
    #expect(pointers == ["/plays/1", "/plays/2"])
    #expect(try server.text("plain") == WriteTests.plain)
    for wrong in [
      ("nobody", "s01e01", "2020"), ("plain", "s01", "2020"), ("plain", "s01e01", "soon"),
    ] {
      let reply = try await server.asAnna.send(
        "POST", "/v1/history", json: body([("plain", "s01e01", "2020"), wrong]))
      #expect(reply.status == 422)
      #expect(try server.text("plain") == WriteTests.plain)
    }
  }

  /// As after a crash between two files: one of them is written, the other not.
  @Test func `the same request completes what a crash left half done`() async throws {
    let server = try await TestServer()
    try server.write("one", WriteTests.plain)
    try server.write("two", WriteTests.plain)
    let plays = body([("one", "s01e01", "2020-01-02"), ("two", "s01e01", "2020-01-02")])
    #expect(numbers(try await server.asAnna.send("POST", "/v1/history", json: plays)) == [2, 0])
    let whole = try server.text("two")
    try server.write("two", WriteTests.plain)
    #expect(numbers(try await server.asAnna.send("POST", "/v1/history", json: plays)) == [1, 1])
    #expect(try server.text("two") == whole)
  }

  @Test func `ten thousand plays are taken, one more is not`() async throws {
    let server = try await TestServer()
    let episodes = (1...500).map { "  S01E\($0): {title: E\($0), aired: 2020-01-01, id: \($0)}" }
    try server.write("long", "title: Long\nepisodes:\n" + episodes.joined(separator: "\n") + "\n")
    var plays = (0..<10_000).map { index in
      ("long", "S01E\(index % 500 + 1)", "20\(10 + index / 500 % 10)-0\(1 + index / 5000)-02")
    }
    let reply = try await server.asAnna.send("POST", "/v1/history", json: body(plays))
    #expect(reply.status == 200, "\(reply.text.prefix(300))")
    #expect(numbers(reply) == [10_000, 0])
    plays.append(("long", "S01E1", "2001"))
    let refused = try await server.asAnna.send("POST", "/v1/history", json: body(plays))
    #expect(refused.status == 422)
  }

  @Test func `undo takes all of them back in one step`() async throws {
    let server = try await TestServer()
    try server.write("one", WriteTests.plain)
    try server.write("two", WriteTests.plain)
    let plays = body([("one", "s01e01", "2020-01-02"), ("two", "s01e01", "2020-01-02")])
    _ = try await server.asAnna.send("POST", "/v1/history", json: plays)
    _ = try await Command.run("tvlog", "undo", "--library", "\(server.folder)/anna")
    #expect(try server.text("one") == WriteTests.plain)
    #expect(try server.text("two") == WriteTests.plain)
  }
}
