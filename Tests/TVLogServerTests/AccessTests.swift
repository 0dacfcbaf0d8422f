import Foundation
import Testing

@testable import TVLogServer

struct AccessTests {
  @Test func `without a token the answer is 401 and says how`() async throws {
    let server = try await TestServer()
    let reply = try await server.asNobody.get("/v1/shows")
    #expect(reply.status == 401)
    #expect(reply.fields["www-authenticate"] == "Bearer realm=\"tvlog\"")
    #expect(reply.fields["content-type"] == "application/problem+json")
    #expect(reply.code == "unauthorized")
  }

  @Test(arguments: [
    "", "tvlog_anna_", "tvlog_anna_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "tvlog_../x_A",
    "x",
  ])
  func `a wrong token is none`(token: String) async throws {
    let server = try await TestServer()
    let reply = try await Client(port: server.port, token: token.isEmpty ? "-" : token).get(
      "/v1/shows")
    #expect(reply.status == 401)
  }

  @Test func `the secret of one account with the name of another is none`() async throws {
    let server = try await TestServer()
    let forged = server.bob.replacingOccurrences(of: "tvlog_bob_", with: "tvlog_anna_")
    #expect(try await Client(port: server.port, token: forged).get("/v1/shows").status == 401)
  }

  @Test func `a token that is revoked is out at once`() async throws {
    let server = try await TestServer()
    #expect(try await server.asAnna.get("/v1/shows").status == 200)
    try server.accounts.change { $0.accounts["anna"] = [] }
    #expect(try await server.asAnna.get("/v1/shows").status == 401)
  }

  @Test func `a token that has expired is out`() async throws {
    let server = try await TestServer()
    let token = Token(for: "anna")
    try server.accounts.change { book in
      book.accounts["anna", default: []].append(
        Grant(name: "old", scope: .read, token: token, created: 0, expires: 1))
    }
    #expect(try await Client(port: server.port, token: token.text).get("/v1/shows").status == 401)
  }

  /// Every writing operation of the router, whatever comes to be.
  @Test func `a token for reading may not write`() async throws {
    let server = try await TestServer()
    let writing = Endpoint.all.filter(\.isWriting)
    #expect(writing.count > 20)
    for endpoint in writing {
      let reply = try await server.asReader.send(
        endpoint.method.rawValue, endpoint.examplePath(show: "night-ferry"), json: "{}")
      #expect(reply.status == 403, "\(endpoint.id)")
    }
    #expect(try await server.asReader.get("/v1/shows").status == 200)
  }

  @Test func `what is stored of a token is its SHA-256, for the owner's eyes alone`() async throws {
    let server = try await TestServer()
    let path = "\(server.folder)/.tvlog/accounts.json"
    let text = try String(contentsOf: URL(filePath: path), encoding: .utf8)
    let secret = String(server.anna.split(separator: "_", maxSplits: 2)[2])
    #expect(!text.contains(secret))
    let file = try FileManager.default.attributesOfItem(atPath: path)
    let folder = try FileManager.default.attributesOfItem(atPath: "\(server.folder)/.tvlog")
    #expect((file[.posixPermissions] as? Int) == 0o600)
    #expect((folder[.posixPermissions] as? Int) == 0o700)
  }

  @Test func `a damaged book of accounts is the machine's affair`() async throws {
    let server = try await TestServer()
    try Data("{".utf8).write(to: URL(filePath: "\(server.folder)/.tvlog/accounts.json"))
    for path in ["/v1/shows", "/readyz"] {
      let reply = try await server.asAnna.get(path)
      #expect(reply.status == 500 && !reply.text.contains("accounts"), "\(path)")
    }
  }

  @Test func `whoever guesses tokens has to wait`() async throws {
    let server = try await TestServer { $0.failuresPerMinute = 3 }
    let guesser = Client(port: server.port, token: "tvlog_anna_wrong")
    for _ in 0..<3 { #expect(try await guesser.get("/v1/shows").status == 401) }
    let reply = try await guesser.get("/v1/shows")
    #expect(reply.status == 429)
    #expect(reply.fields["retry-after"] != nil)
    #expect(try await server.asAnna.get("/v1/shows").status == 200)
  }

  @Test func `a token has its share of requests`() async throws {
    let server = try await TestServer { $0.perMinute = 2 }
    #expect(try await server.asAnna.get("/v1/shows").status == 200)
    #expect(try await server.asAnna.get("/v1/shows").status == 200)
    let reply = try await server.asAnna.get("/v1/shows")
    #expect(reply.status == 429)
    #expect(Int(reply.fields["retry-after"] ?? "") ?? 0 >= 1)
    #expect(try await server.asBob.get("/v1/shows").status == 200)
  }
}

extension Endpoint {
  /// A path that fits, with a show of one's own or another's.
  func examplePath(show: String, list: String = "watching") -> String {
    let names = [
      "show": show, "episodes": "S01E01", "list": list, "tag": "x", "job": "0123456789abcdef",
      "link": "tvlog_anna_x.ics", "page": "index.html", "folder": "shows", "name": "phone",
      "id": "tvmaze:82", "year": "2026",
    ]
    let steps = self.steps.map { step in
      switch step {
      case .word(let word): word
      case .name(let name): names[name] ?? "MISSING"
      }
    }
    let query = parameters.filter(\.isRequired).map { "\($0.name)=s01e01" }.joined(separator: "&")
    return "/" + steps.joined(separator: "/") + (query.isEmpty ? "" : "?" + query)
  }
}
