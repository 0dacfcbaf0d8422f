import Foundation
import Testing

@testable import TVLogServer

/// One account's requests never reach another's library: every operation of the router is tried.
struct IsolationTests {
  private static let closed = Endpoint.all.filter { !$0.isOpen }

  @Test func `every operation but the open ones wants to know who asks`() async throws {
    let server = try await TestServer()
    let open = Set(Endpoint.all.filter(\.isOpen).map(\.id))
    // A new operation that lets everybody in has to be named here.
    #expect(
      open == [
        "health", "readiness", "metrics", "description", "signInPage", "signInStyle", "signIn",
        "signOut",
      ])
    for endpoint in Self.closed {
      let reply = try await server.asNobody.send(
        endpoint.method.rawValue, endpoint.examplePath(show: "night-ferry"))
      let isFeed = if case .feed = endpoint.handler { true } else { false }
      #expect(reply.status == (isFeed ? 404 : 401), "\(endpoint.id)")
    }
  }

  @Test func `what another account has is not there, whatever the operation`() async throws {
    let server = try await TestServer()
    let before = try snapshot(server, "bob")
    for endpoint in Self.closed {
      for body in ["", "{\"episodes\": [\"s01e01\"]}", "{\"rating\": 5}", "{\"review\": \"x\"}"] {
        var fields = ["If-Match": "*"]
        if !body.isEmpty { fields["Content-Type"] = endpoint.body?.types.first ?? "" }
        let reply = try await server.asAnna.send(
          endpoint.method.rawValue, endpoint.examplePath(show: "bobs-own", list: "bobs-list"),
          fields, body: Array(body.utf8))
        #expect(!reply.text.contains("Bob's Own"), "\(endpoint.id)")
        if endpoint.path.contains("{show}") {
          #expect(
            [400, 404, 409, 412, 415, 422].contains(reply.status), "\(endpoint.id) \(reply.status)")
        }
      }
    }
    #expect(try snapshot(server, "bob") == before)
  }

  @Test(arguments: [
    "..", "%2e%2e", "..%2f..%2fbob%2fshows%2fb%2fbobs-own", "%2fetc%2fpasswd", "bobs-own%00",
    "..%5c..", "b%c0%af", "bobs%2down%2f", "%ef%bc%8e%ef%bc%8e", "b\u{43E}bs-own", "bobs-own.yaml",
    ".tvlog", "%2E%2E%2Fbob", "anna%2f..%2f..%2fbob", "bobs-own ", "%252e%252e",
  ])
  func `a name that is no slug leads nowhere`(name: String) async throws {
    let server = try await TestServer()
    for endpoint in Self.closed where endpoint.path.contains("{show}") {
      let path = endpoint.examplePath(show: name).replacingOccurrences(of: " ", with: "%20")
      let reply = try await server.asAnna.send(
        endpoint.method.rawValue, path,
        ["If-Match": "*", "Content-Type": endpoint.body?.types.first ?? ""],
        body: endpoint.body == nil ? [] : Array("{}".utf8))
      #expect(
        [400, 404, 405, 422].contains(reply.status), "\(endpoint.id) \(path) \(reply.status)")
      #expect(!reply.text.contains("Bob's Own"))
    }
  }

  @Test func `an overlong name leads nowhere`() async throws {
    let server = try await TestServer()
    let name = String(repeating: "a", count: 5000)
    #expect(try await server.asAnna.get("/v1/shows/\(name)").status == 404)
  }

  @Test func `a link out of the library is not read or written`() async throws {
    let server = try await TestServer()
    let target = "\(server.folder)/bob/shows/b/bobs-own.yaml"
    let folder = "\(server.folder)/anna/shows/l"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder)/linked.yaml", withDestinationPath: target)
    try FileManager.default.createSymbolicLink(
      atPath: "\(server.folder)/anna/shows/x", withDestinationPath: "\(server.folder)/bob/shows/b")
    let before = try snapshot(server, "bob")
    for endpoint in Self.closed where endpoint.path.contains("{show}") {
      for slug in ["linked", "bobs-own"] {
        let body = endpoint.body.map { _ in "{\"episodes\": [\"s01e01\"], \"rating\": 5}" } ?? ""
        let reply = try await server.asAnna.send(
          endpoint.method.rawValue, endpoint.examplePath(show: slug),
          ["If-Match": "*", "Content-Type": endpoint.body?.types.first ?? ""],
          body: Array(body.utf8))
        #expect(!reply.text.contains("Bob's Own"), "\(endpoint.id)")
        #expect(
          reply.status >= 400 || endpoint.id == "deleteShow", "\(endpoint.id) \(reply.status)")
      }
    }
    for (path, body) in [
      ("/v1/shows", "{\"title\": \"X Company\", \"slug\": \"x-company\"}"),
      ("/v1/shows/night-ferry/rename", "{\"slug\": \"x-ferry\"}"),
    ] {
      let reply = try await server.asAnna.send(
        "POST", path, ["Content-Type": "application/json"], body: Array(body.utf8))
      #expect(reply.status >= 400, "\(path)")
    }
    #expect(try snapshot(server, "bob") == before)
    #expect(!(try await server.asAnna.get("/v1/shows?limit=100").text.contains("Bob's Own")))
  }

  @Test func `settings behind a link out of the library are not read`() async throws {
    let server = try await TestServer()
    let own = "\(server.folder)/anna/tvlog.yaml"
    try FileManager.default.removeItem(atPath: own)
    try FileManager.default.createSymbolicLink(
      atPath: own, withDestinationPath: "\(server.folder)/.tvlog/accounts.json")
    for path in ["/v1/problems", "/v1/hidden", "/v1/shows"] {
      let reply = try await server.asAnna.get(path)
      #expect(reply.status >= 400 && !reply.text.contains("digest"), "\(path)")
    }
    #expect(try await server.asAnna.send("PUT", "/v1/hidden/tvmaze:3").status >= 400)
  }

  @Test func `an account whose folder is a link has no library`() async throws {
    let server = try await TestServer()
    try FileManager.default.removeItem(atPath: "\(server.folder)/bob")
    try FileManager.default.createSymbolicLink(
      atPath: "\(server.folder)/bob", withDestinationPath: "\(server.folder)/anna")
    #expect(try await server.asBob.get("/v1/shows").status == 503)
  }

  private func snapshot(_ server: TestServer, _ account: String) throws -> [String: Data] {
    let folder = "\(server.folder)/\(account)/shows"
    let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    return try names.filter { $0.hasSuffix(".yaml") }.reduce(into: [:]) {
      $0[$1] = try Data(contentsOf: URL(filePath: "\(folder)/\($1)"))
    }
  }
}
