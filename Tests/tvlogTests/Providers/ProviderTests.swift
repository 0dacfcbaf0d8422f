import Foundation
import Testing

/// Adding and refreshing with the built program over real sockets, well and ill.
@Suite(.serialized, .timeLimit(.minutes(5)), .enabled(if: Program.hasShared, "no replica"))
struct ProviderTests {
  private func program(_ replica: ProviderReplica) throws -> Program {
    var program = try Program()
    program.environment.merge(replica.environment) { $1 }
    return program
  }

  @Test func `a show that ended since is refreshed, its plays stay, then nothing changes`()
    async throws
  {
    let old = try ProviderReplica("--now", "2019-05-13")
    var program = try program(old)
    #expect(try await program.run("add", "tvmaze:82").code == 0)
    #expect(
      try await program.run("watch", "game-of-thrones", "s08e05", "--on", "2019-05-13").code == 0)
    let before = try #require(try program.files()["game-of-thrones.yaml"])
    let new = try ProviderReplica()
    program.environment.merge(new.environment) { $1 }
    let dry = try await program.run("refresh", "-n")
    #expect(dry.code == 0 && dry.output.contains("+  state: ended"))
    #expect(try program.files()["game-of-thrones.yaml"] == before)
    let refresh = try await program.run("refresh")
    #expect(refresh.code == 0 && refresh.output.contains("state ended"), "\(refresh.errors)")
    let after = try #require(try program.files()["game-of-thrones.yaml"])
    let lines = { (text: String) in text.split(separator: "\n", omittingEmptySubsequences: false) }
    let head = { (text: String) in lines(text).prefix { $0 != "about:" } }
    #expect(Array(head(after)) == Array(head(before)))
    #expect(after != before)
    let calls = try new.requests().count
    #expect(try await program.run("refresh").output == "1 unchanged\n")
    // The list of updates alone.
    #expect(try new.requests().count == calls + 1)
    #expect(try program.files()["game-of-thrones.yaml"] == after)
  }

  @Test(arguments: [
    "429:1", "500:1", "truncate:1", "garbage:1", "redirect-loop:1", "huge:1", "reset:1",
  ]) func `a fault leaves no crash and no file, and says whose it is`(fault: String) async throws {
    let good = try ProviderReplica("--now", "2019-05-13")
    var program = try program(good)
    #expect(try await program.run("add", "tvmaze:82").code == 0)
    let before = try program.files()
    let bad = try ProviderReplica("--fault", fault)
    program.environment.merge(bad.environment) { $1 }
    for arguments in [["add", "tvmaze:143"], ["refresh", "game-of-thrones"]] {
      let run = try await program.run(arguments[0], arguments[1])
      #expect(!run.isCrash && (1...4).contains(run.code), "\(run)")
      #expect(run.errors.contains("TVmaze"), "\(run)")
      #expect(try program.files() == before)
    }
  }

  @Test(arguments: ["429:3", "500:3", "reset:3", "truncate:3", "slow:100", "drip:5"])
  func `a fault that passes is not noticed`(fault: String) async throws {
    let program = try program(try ProviderReplica("--fault", fault))
    let replica = try ProviderReplica("--fault", fault)
    var other = program
    other.environment.merge(replica.environment) { $1 }
    let run = try await other.run("add", "tvmaze:82")
    #expect(run.code == 0, "\(run)")
    #expect(try await other.run("check").code == 0)
  }

  @Test func `a show that fails does not stop the others, and one that is deleted is kept`()
    async throws
  {
    let replica = try ProviderReplica()
    let program = try program(replica)
    #expect(try await program.run("add", "tvmaze:82").code == 0)
    let file = program.folder.appending(path: "library/shows/g/ghost.yaml")
    let ghost = "title: Ghost\nabout:\n  source: tvmaze\n  ids: {tvmaze: 99999999}\n"
    try Data(ghost.utf8).write(to: file)
    let run = try await program.run("refresh")
    #expect(run.code == 1 && run.output.contains("1 unchanged"), "\(run)")
    #expect(run.errors.contains("Ghost: TVmaze no longer has it"))
    #expect(try program.files()["ghost.yaml"] == ghost)
  }

  @Test func `the token is in no request line, cache or message`() async throws {
    let replica = try ProviderReplica()
    var program = try program(replica)
    program.environment["TMDB_TOKEN"] = "secret-token-4711"
    let run = try await program.run("add", "tmdb:1396")
    #expect(run.code == 0, "\(run)")
    #expect(try !replica.requests().joined().contains("secret-token"))
    let cache = FileManager.default.enumerator(
      at: program.folder.appending(path: "cache"), includingPropertiesForKeys: nil)
    for case let url as URL in cache?.allObjects ?? [] {
      guard let data = try? Data(contentsOf: url) else { continue }
      #expect(!String(decoding: data, as: UTF8.self).contains("secret-token"))
    }
  }

  @Test func `offline, what is stored answers`() async throws {
    let replica = try ProviderReplica()
    let program = try program(replica)
    #expect(try await program.run("add", "tvmaze:82").code == 0)
    let calls = try replica.requests().count
    let run = try await program.run("refresh", "--offline")
    #expect(run.code == 0 && run.output == "1 unchanged\n", "\(run)")
    let add = try await program.run("add", "tvmaze:143", "--offline")
    #expect(add.code == 2 && add.errors.contains("--offline"), "\(add)")
    #expect(try replica.requests().count == calls)
  }
}
