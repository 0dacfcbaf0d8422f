import Foundation
import TVLogMetadata
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
    #expect(try await server.asNobody.get("/", cookie).status == 303)
    try server.accounts.change { $0.accounts["anna"] = [] }
    #expect(try await server.asNobody.get("/tv/index.html", cookie).status == 401)
    #expect(try await server.asNobody.get("/", cookie).status == 200)
  }

  @Test func `who signs in often ends sessions of their own alone`() {
    let table = SessionTable()
    let grant = Grant(name: "web", scope: .read, token: Token(for: "bob"), created: 0)
    let bob = table.begin("bob", grant)
    let first = table.begin("anna", grant)
    let others = (0..<SessionTable.most).map { _ in table.begin("anna", grant) }
    #expect(table.session(bob) != nil)
    #expect(([first] + others).count { table.session($0) != nil } == SessionTable.most)
  }

  @Test func `the cookie is Secure where the server is not on loopback alone`() async throws {
    let server = try await TestServer { $0.host = "0.0.0.0" }
    let field = try #require(try await signIn(server, server.anna).fields["set-cookie"])
    #expect(field.hasSuffix("; Secure"))
  }

  /// Two dots by three, a PNG.
  private static let picture =
    "iVBORw0KGgoAAAANSUhEUgAAAAIAAAADCAIAAAA2iEnWAAAAEElEQVR4nGOo0tMGIgYUCgA13ATzIAcYqwAAAABJRU5ErkJggg=="

  @Test func `a downloaded poster is shown to whoever signed in`() async throws {
    let server = try await TestServer()
    let image = "https://static.tvmaze.com/uploads/images/medium_portrait/0/2400.jpg"
    let picture = try #require(Data(base64Encoded: Self.picture))
    let poster = try #require(PosterAddress(image))
    let file = try server.images.store(picture, for: poster)
    try server.write("pictured", "title: Pictured\nabout:\n  image: \(image)\n")
    let anna = ["Cookie": try await cookie(server, server.anna)]
    let page = try await server.asNobody.get("/tv/shows/pictured.html", anna)
    #expect(page.text.contains(#"src="../posters/pictured.png""#))
    let path = "/tv/posters/pictured.png"
    let reply = try await server.asNobody.get(path, anna)
    #expect(reply.status == 200)
    #expect(reply.body == Array(picture))
    #expect(reply.fields["content-type"] == "image/png")
    #expect(reply.fields["cache-control"] == "private, max-age=86400")
    let tag = try #require(reply.fields["etag"])
    #expect(
      try await server.asNobody.get(path, anna.merging(["If-None-Match": tag]) { $1 }).status == 304
    )
    #expect(try await server.asNobody.get(path).status == 401)
    let bob = ["Cookie": try await cookie(server, server.bob)]
    #expect(try await server.asNobody.get(path, bob).status == 404)
    for other in ["..%2f..%2f2400.png", "%2e%2e", "night-ferry.png", "pictured.jpg"] {
      #expect(try await server.asNobody.get("/tv/posters/\(other)", anna).status == 404)
    }
    // What is no picture is not handed out, whatever its name.
    try Data("<script>".utf8).write(to: URL(filePath: file))
    #expect(try await server.asNobody.get(path, anna).status == 404)
  }

  private func cookie(_ server: TestServer, _ token: String) async throws -> String {
    let field = try #require(try await signIn(server, token).fields["set-cookie"])
    return String(field.prefix { $0 != ";" })
  }
}
