import Foundation
import Testing

@testable import TVLogServer

struct PageTests {
  private func signIn(_ server: TestServer, _ token: String) async throws -> Client.Reply {
    try await server.asNobody.send(
      "POST", "/session", ["Content-Type": "application/x-www-form-urlencoded"],
      body: Array("token=\(token)".utf8))
  }

  @Test func `a token is exchanged for a cookie that shows the pages`() async throws {
    let server = try await TestServer()
    #expect(try await server.asNobody.get("/").text.contains("<form method=\"post\""))
    let reply = try await signIn(server, server.anna)
    #expect(reply.status == 303)
    #expect(reply.fields["location"] == "/tv/index.html")
    let field = try #require(reply.fields["set-cookie"])
    for word in ["HttpOnly", "SameSite=Strict", "Max-Age=43200"] { #expect(field.contains(word)) }
    #expect(!field.contains("Secure"))
    let cookie = ["Cookie": String(field.prefix { $0 != ";" })]
    let home = try await server.asNobody.get("/tv/index.html", cookie)
    #expect(home.status == 200)
    #expect(home.text.contains("Night Ferry"))
    #expect(home.fields["content-security-policy"]?.contains("script-src 'self'") == true)
    let show = try await server.asNobody.get("/tv/shows/night-ferry.html", cookie)
    #expect(show.text.contains("Night Ferry"))
    #expect(
      try await server.asNobody.get("/tv/style.css", cookie).fields["content-type"]
        == "text/css; charset=utf-8")
    #expect(try await server.asNobody.get("/tv/../anna", cookie).status == 404)
  }

  @Test func `the cookie is good for reading alone`() async throws {
    let server = try await TestServer()
    let field = try #require(try await signIn(server, server.anna).fields["set-cookie"])
    let cookie = ["Cookie": String(field.prefix { $0 != ";" })]
    #expect(try await server.asNobody.get("/v1/shows", cookie).status == 200)
    for endpoint in Endpoint.all where endpoint.isWriting {
      let reply = try await server.asNobody.send(
        endpoint.method.rawValue, endpoint.examplePath(show: "night-ferry"), cookie)
      #expect(reply.status == 401, "\(endpoint.id)")
    }
  }

  @Test func `without signing in there are no pages`() async throws {
    let server = try await TestServer()
    #expect(try await signIn(server, "tvlog_anna_wrong").status == 403)
    for cookie in ["", "tvlog_session=x"] {
      #expect(try await server.asNobody.get("/tv/index.html", ["Cookie": cookie]).status == 401)
    }
  }

  @Test func `a session ends with its token, and by signing out`() async throws {
    let server = try await TestServer()
    let field = try #require(try await signIn(server, server.anna).fields["set-cookie"])
    let cookie = ["Cookie": String(field.prefix { $0 != ";" })]
    let other = try #require(try await signIn(server, server.anna).fields["set-cookie"])
    let second = ["Cookie": String(other.prefix { $0 != ";" })]
    #expect(try await server.asNobody.send("POST", "/session/end", second).status == 303)
    #expect(try await server.asNobody.get("/tv/index.html", second).status == 401)
    #expect(try await server.asNobody.get("/tv/index.html", cookie).status == 200)
    try server.accounts.change { $0.accounts["anna"] = [] }
    #expect(try await server.asNobody.get("/tv/index.html", cookie).status == 401)
  }

  @Test func `the cookie is Secure where the server is not on loopback alone`() async throws {
    let server = try await TestServer { $0.host = "0.0.0.0" }
    let field = try #require(try await signIn(server, server.anna).fields["set-cookie"])
    #expect(field.hasSuffix("; Secure"))
  }
}
