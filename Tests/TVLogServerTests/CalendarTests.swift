import Foundation
import Testing

@testable import TVLogServer

struct CalendarTests {
  private func link(_ server: TestServer, _ body: String) async throws -> String {
    let made = try await server.asAnna.send("POST", "/v1/feeds", json: body)
    #expect(made.status == 201)
    return made.object["link"] as? String ?? ""
  }

  @Test func `a calendar tells what one follows, or the shows of a query`() async throws {
    let server = try await TestServer()
    let all = try await server.asReader.get("/v1/calendar.ics")
    #expect(all.status == 200)
    #expect(all.fields["content-type"] == "text/calendar; charset=utf-8")
    #expect(all.text.hasPrefix("BEGIN:VCALENDAR\r\n"))
    #expect(all.text.contains("Night Ferry – S01E08"))
    let one = try await server.asReader.get("/v1/calendar.ics?q=title:lighthouse")
    #expect(one.text.contains("The Lighthouse Shift – S02E04"))
    #expect(!one.text.contains("Night Ferry"))
  }

  @Test func `a link needs no token, gives the same bytes again, and ends when it is revoked`()
    async throws
  {
    let server = try await TestServer()
    let link = try await link(server, "{\"name\": \"phone\"}")
    let reply = try await server.asNobody.get(link)
    #expect(reply.status == 200)
    #expect(reply.text.contains("Night Ferry – S01E08"))
    let tag = reply.fields["etag"] ?? ""
    #expect(try await server.asNobody.get(link, ["If-None-Match": tag]).status == 304)
    #expect(try await server.asAnna.send("DELETE", "/v1/feeds/phone").status == 204)
    #expect(try await server.asNobody.get(link).status == 404)
  }

  @Test func `a link opens one calendar and nothing else`() async throws {
    let server = try await TestServer()
    let link = try await link(server, "{\"name\": \"phone\"}")
    let token = link.dropFirst("/feeds/".count).dropLast(".ics".count)
    let client = Client(port: server.port, token: String(token))
    #expect(try await client.get("/v1/shows").status == 401)
    #expect(try await server.asNobody.get("/feeds/\(server.anna).ics").status == 404)
  }

  @Test func `a feed of tvlog.yaml has its query and its options`() async throws {
    let server = try await TestServer()
    let settings = "feeds:\n  sea: {query: \"title:lighthouse\", spoiler-free: true}\n"
    try Data(settings.utf8).write(to: URL(filePath: "\(server.folder)/anna/tvlog.yaml"))
    let reply = try await server.asNobody.get(
      try await link(server, "{\"name\": \"tablet\", \"feed\": \"sea\"}"))
    #expect(reply.text.contains("The Lighthouse Shift – S02E04"))
    #expect(!reply.text.contains("Nobody's Watch") && !reply.text.contains("Night Ferry"))
  }

  @Test func `while a file cannot be read, subscribers keep what they have`() async throws {
    let server = try await TestServer()
    let link = try await link(server, "{\"name\": \"phone\"}")
    try Data("title: [\n".utf8).write(to: URL(filePath: "\(server.folder)/anna/shows/bad.yaml"))
    let reply = try await server.asNobody.get(link)
    #expect(reply.status == 503)
    #expect(reply.object["detail"] as? String == "shows/bad.yaml")
    #expect(reply.fields["retry-after"] == "3600")
  }
}
