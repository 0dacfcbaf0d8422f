import Foundation
import Testing

@testable import TVLogServer

/// Sixteen clients and the command line on one library at once: every accepted play is in a file afterwards.
struct ConcurrencyTests {
  @Test(.timeLimit(.minutes(5))) func `no write is lost`() async throws {
    let server = try await TestServer(today: nil)
    let episodes = (1...200).map { "  S01E\($0): {title: E\($0), aired: 2020-01-01, id: \($0)}" }
    let text = "title: Shared\nepisodes:\n" + episodes.joined(separator: "\n") + "\n"
    let slugs = ["shared-one", "shared-two", "shared-three"]
    for slug in slugs { try server.write(slug, text) }
    let accepted = try await withThrowingTaskGroup(of: [String].self) { group in
      for client in 0..<16 {
        group.addTask {
          client < 11
            ? try await write(server, client, slugs)
            : try await read(server, slugs)
        }
      }
      group.addTask { try await command(server, slugs) }
      return try await group.reduce(into: []) { $0 += $1 }
    }
    // Eleven clients of eight plays, and twelve of the command line's.
    #expect(accepted.count == 100)
    for play in accepted {
      let parts = play.split(separator: " ")
      let history = try server.text(String(parts[0]))
      #expect(history.contains("  \(parts[1]): \(parts[2])\n"), "\(play)")
    }
    let check = try await Command.run("tvlog", "check", "--library", "\(server.folder)/anna")
    #expect(check.code == 0)
  }

  /// Episodes of its own, so that what is accepted can be told.
  private func write(
    _ server: TestServer, _ client: Int, _ slugs: [String]
  ) async throws -> [String] {
    var accepted: [String] = []
    for round in 0..<8 {
      let slug = slugs[(client + round) % slugs.count]
      let code = "S01E\(client * 10 + round + 1)"
      let reply = try await server.asAnna.send(
        "POST", "/v1/shows/\(slug)/watched",
        json: "{\"episodes\": [\"\(code)\"], \"on\": \"2021-01-02\"}")
      if reply.status == 200 { accepted.append("\(slug) \(code.padded) 2021-01-02") }
    }
    return accepted
  }

  private func read(
    _ server: TestServer, _ slugs: [String]
  ) async throws -> [String] {
    for _ in 0..<10 {
      for path in ["/v1/shows/\(slugs[0])/progress", "/v1/up-next", "/v1/history?limit=5"] {
        let reply = try await server.asAnna.get(path)
        #expect(reply.status == 200)
      }
    }
    return []
  }

  private func command(
    _ server: TestServer, _ slugs: [String]
  ) async throws -> [String] {
    var accepted: [String] = []
    for number in 150..<162 {
      let slug = slugs[number % slugs.count]
      let run = try await Command.run(
        "tvlog", "watch", slug, "s01e\(number)", "--on", "2022-03-04", "--library",
        "\(server.folder)/anna")
      if run.code == 0 { accepted.append("\(slug) S01E\(number) 2022-03-04") }
    }
    return accepted
  }
}

extension String {
  /// `S01E07` for `S01E7`.
  fileprivate var padded: String { count == 5 ? "S01E0\(suffix(1))" : self }
}
