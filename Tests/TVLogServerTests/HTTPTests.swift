import Foundation
import Testing

@testable import TVLogServer

struct HTTPTests {
  @Test func `another method is refused with those that are allowed`() async throws {
    let server = try await TestServer()
    for method in ["PUT", "TRACE", "PROPFIND"] {
      let reply = try await server.asAnna.send(method, "/v1/shows")
      #expect(reply.status == 405)
      #expect(reply.fields["allow"] == "GET, HEAD, OPTIONS, POST")
    }
    let options = try await server.asNobody.send("OPTIONS", "/v1/shows/night-ferry")
    #expect(options.status == 204)
    #expect(options.fields["allow"] == "DELETE, GET, HEAD, OPTIONS, PATCH")
  }

  @Test func `HEAD is GET without the body`() async throws {
    let server = try await TestServer()
    let get = try await server.asAnna.get("/v1/shows/night-ferry")
    let head = try await server.asAnna.send("HEAD", "/v1/shows/night-ferry")
    #expect(head.status == 200)
    #expect(head.body.isEmpty)
    #expect(head.fields["content-length"] == "\(get.body.count)")
    #expect(head.fields["etag"] == get.fields["etag"])
  }

  @Test(arguments: ["text/html", "application/xml, text/plain", "application/json;q=0"])
  func `a type that is not made is told`(accept: String) async throws {
    let server = try await TestServer()
    #expect(try await server.asAnna.get("/v1/shows", ["Accept": accept]).status == 406)
  }

  @Test(arguments: ["*/*", "application/*", "text/html, application/json;q=0.1"])
  func `a type that is made is found`(accept: String) async throws {
    let server = try await TestServer()
    #expect(try await server.asAnna.get("/v1/shows", ["Accept": accept]).status == 200)
  }

  @Test func `a body must be of the type that is taken, readable and right`() async throws {
    let server = try await TestServer()
    let send = { (type: String, body: String) in
      try await server.asAnna.send(
        "POST", "/v1/shows/night-ferry/watched", ["Content-Type": type], body: Array(body.utf8))
    }
    #expect(try await send("text/plain", "{}").status == 415)
    #expect(try await send("application/json", "{").status == 400)
    #expect(try await send("application/json", "[]").status == 422)
    #expect(try await send("application/json; charset=utf-8", "{}").status == 422)
    let unknown = try await send("application/json", "{\"episodes\": [\"s01e01\"], \"wen\": 1}")
    #expect(unknown.status == 422)
    let errors = unknown.object["errors"] as? [[String: Any]]
    #expect(errors?.first?["pointer"] as? String == "/wen")
    let large = "{\"episodes\": [\"" + String(repeating: "x", count: 300_000) + "\"]}"
    #expect(try await send("application/json", large).status == 413)
  }

  @Test func `a body may be neither deep nor long without end`() async throws {
    let server = try await TestServer()
    let deep = String(repeating: "[", count: 33) + String(repeating: "]", count: 33)
    let long = "[" + String(repeating: "0,", count: 100_001) + "0]"
    for body in [deep, long] {
      let reply = try await server.asAnna.send("POST", "/v1/undo", json: body)
      #expect(reply.status == 400 && reply.text.contains("holds too much"))
    }
    let quoted = "{\"\(String(repeating: "[", count: 40))\\\"[\": 1}"
    #expect(try await server.asAnna.send("POST", "/v1/undo", json: quoted).status == 422)
  }

  @Test func `a chunked body has a limit too`() async throws {
    let server = try await TestServer()
    let head = """
      POST /v1/shows/night-ferry/watched HTTP/1.1\r\nHost: x\r\nConnection: close\r
      Authorization: Bearer \(server.anna)\r\nContent-Type: application/json\r
      Transfer-Encoding: chunked\r\n\r\n
      """
    let chunk = "10000\r\n" + String(repeating: "x", count: 0x10000) + "\r\n"
    let bytes = Array((head + String(repeating: chunk, count: 6) + "0\r\n\r\n").utf8)
    #expect(try await server.asAnna.raw(bytes).status == 413)
  }

  @Test func `whoever sends too slowly is not waited for`() async throws {
    let server = try await TestServer { $0.bodySeconds = 1 }
    let head = """
      POST /v1/shows/night-ferry/watched HTTP/1.1\r\nHost: x\r\n\
      Authorization: Bearer \(server.anna)\r\nContent-Type: application/json\r\n\
      Content-Length: 100\r\n\r\n{
      """
    #expect(try await server.asAnna.raw(Array(head.utf8)).status == 408)
  }

  @Test func `whoever says nothing is not waited for`() async throws {
    let server = try await TestServer { $0.idleSeconds = 1 }
    await #expect(throws: Client.Broken.self) {
      try await server.asAnna.raw(Array("GET /v1/shows HTTP/1.1\r\n".utf8))
    }
  }

  @Test(arguments: [
    "GET / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n",
    "GARBAGE\r\n\r\n",
  ])
  func `what is no HTTP is refused`(text: String) async throws {
    let server = try await TestServer()
    #expect(try await server.asNobody.raw(Array(text.utf8)).status == 400)
    #expect(try await server.asAnna.get("/v1/shows").status == 200)
  }

  @Test func `headers have a limit`() async throws {
    let server = try await TestServer()
    let reply = try await server.asAnna.get(
      "/v1/shows", ["X-Long": String(repeating: "x", count: 40_000)])
    #expect([400, 431].contains(reply.status))
  }

  @Test(arguments: [
    "limit=0", "limit=101", "limit=x", "limit=+5", "wen=1", "limit=1&limit=2", "q=%ff",
  ])
  func `a wrong parameter is told`(query: String) async throws {
    let server = try await TestServer()
    let reply = try await server.asAnna.get("/v1/shows?\(query)")
    #expect(reply.status == 400)
    #expect(reply.code == "usage")
  }

  @Test func `a long answer is compressed for whoever wants it`() async throws {
    let server = try await TestServer()
    let plain = try await server.asAnna.get("/v1/up-next")
    let zipped = try await server.asAnna.get("/v1/up-next", ["Accept-Encoding": "br, gzip"])
    #expect(zipped.fields["content-encoding"] == "gzip")
    #expect(zipped.body.count < plain.body.count / 2)
    #expect(zipped.body.prefix(2) == [0x1F, 0x8B])
    #expect(plain.fields["content-encoding"] == nil)
  }

  @Test func `private answers are not stored, and no answer is taken for a page`() async throws {
    let server = try await TestServer()
    for path in ["/v1/shows", "/v1/nothing", "/v1/shows/nobody"] {
      let reply = try await server.asAnna.get(path)
      #expect(reply.fields["cache-control"] == "private, no-store")
      #expect(reply.fields["x-content-type-options"] == "nosniff")
      #expect(reply.fields["content-security-policy"]?.contains("default-src 'none'") == true)
      #expect(reply.fields["x-request-id"]?.isEmpty == false)
    }
  }

  @Test func `pages of other origins may ask only where that is configured`() async throws {
    let origin = ["Origin": "https://tv.example"]
    let closed = try await TestServer()
    #expect(
      try await closed.asAnna.get("/v1/shows", origin).fields["access-control-allow-origin"] == nil)
    let open = try await TestServer { $0.origins = ["https://tv.example"] }
    let reply = try await open.asAnna.get("/v1/shows", origin)
    #expect(reply.fields["access-control-allow-origin"] == "https://tv.example")
    let other = try await open.asAnna.get("/v1/shows", ["Origin": "https://evil.example"])
    #expect(other.fields["access-control-allow-origin"] == nil)
    let asked = try await open.asNobody.send("OPTIONS", "/v1/shows", origin)
    #expect(asked.fields["access-control-allow-methods"] != nil)
  }

  @Test func `the metrics count requests by operation`() async throws {
    let server = try await TestServer()
    _ = try await server.asAnna.get("/v1/up-next")
    _ = try await server.asNobody.get("/v1/up-next")
    let text = try await server.asNobody.get("/metrics").text
    #expect(text.contains("tvlog_requests_total{operation=\"upNext\",status=\"200\"} 1\n"))
    #expect(text.contains("tvlog_requests_total{operation=\"upNext\",status=\"401\"} 1\n"))
    #expect(text.contains("tvlog_request_seconds_count{operation=\"upNext\"} 2\n"))
    #expect(!text.contains("anna"))
  }
}
