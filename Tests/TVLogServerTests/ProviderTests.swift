import Foundation
import Testing

@testable import TVLogServer

/// What asks the providers, which are those of Tests/tvlogTests/Stub.
struct ProviderTests {
  @Test func `both providers are searched, or the one that is named`() async throws {
    let server = try await TestServer()
    let all = try await server.asReader.get("/v1/search?q=harbour+lights")
    #expect(all.status == 200)
    // Two of TVmaze's, of which TMDB has one too, and another of TMDB's.
    #expect(all.rows.count == 3)
    #expect(server.answers.calls.count == 2)
    let one = try await server.asReader.get("/v1/search?q=tide&provider=tvmaze")
    #expect(one.rows.map { $0["title"] as? String } == ["Tide Tables"])
    #expect(server.answers.calls.count == 3)
    let old = try await server.asReader.get("/v1/search?q=harbour+lights&year=1990..2000")
    #expect(old.rows.count == 1)
    #expect(try await server.asReader.get("/v1/search?q=tide&provider=imdb").status == 400)
  }

  @Test(arguments: ["tvmaze:101", "imdb:tt9910100"])
  func `a show is made of a provider's number`(id: String) async throws {
    let server = try await TestServer()
    let reply = try await server.asAnna.send(
      "POST", "/v1/shows", json: "{\"id\": \"\(id)\", \"list\": \"watching\"}")
    #expect(reply.status == 201)
    #expect(reply.fields["location"] == "/v1/shows/harbour-lights")
    let show = try await server.asAnna.get("/v1/shows/harbour-lights")
    #expect((show.object["ids"] as? [String: Any])?["tvmaze"] as? Int == 101)
    #expect(try server.text("harbour-lights").contains("source: tvmaze"))
    let again = try await server.asAnna.send("POST", "/v1/shows", json: "{\"id\": \"tmdb:7001\"}")
    #expect(again.status == 409)
    #expect(again.fields["location"] == "/v1/shows/harbour-lights")
  }

  @Test func `TMDB may be the source`() async throws {
    let server = try await TestServer()
    let reply = try await server.asAnna.send("POST", "/v1/shows", json: "{\"id\": \"tmdb:7001\"}")
    #expect(reply.status == 201)
    #expect(try server.text("harbour-lights").contains("source: tmdb"))
  }

  @Test(arguments: ["tvmaze:999", "tvdb:1", "imdb:tt0000001", "tmdb:5"])
  func `a number that no provider knows makes nothing`(id: String) async throws {
    let server = try await TestServer()
    let reply = try await server.asAnna.send("POST", "/v1/shows", json: "{\"id\": \"\(id)\"}")
    #expect(reply.status == 404)
    #expect(reply.code == "not-found")
  }

  @Test func `a refresh is a job that tells what changed`() async throws {
    let server = try await TestServer()
    _ = try await server.asAnna.send("POST", "/v1/shows", json: "{\"id\": \"tvmaze:101\"}")
    server.answers.turnLater()
    let begun = try await server.asAnna.send("POST", "/v1/shows/harbour-lights/refresh")
    #expect(begun.status == 202)
    let place = try #require(begun.fields["location"])
    let job = try await ended(place, server.asAnna)
    #expect(job["done"] as? Int == 1)
    let results = job["results"] as? [[String: Any]] ?? []
    #expect(results.map { $0["result"] as? String } == ["changed"])
    #expect(try server.text("harbour-lights").contains("Arrival at Dawn"))
    #expect(try await server.asBob.get(place).status == 404)
  }

  @Test func `of shows that did not change the provider is asked once`() async throws {
    let server = try await TestServer()
    _ = try await server.asAnna.send("POST", "/v1/shows", json: "{\"id\": \"tvmaze:101\"}")
    let query = "{\"q\": \"harbour\"}"
    for expected in [3, 1] {
      let before = server.answers.calls.count
      let begun = try await server.asAnna.send("POST", "/v1/refresh", json: query)
      let job = try await ended(try #require(begun.fields["location"]), server.asAnna)
      let results = job["results"] as? [[String: Any]] ?? []
      #expect(results.map { $0["result"] as? String } == ["unchanged"])
      // The show and its episodes, and TMDB's part of it; then the list of updates alone.
      #expect(server.answers.calls.count == before + expected)
    }
  }

  private func ended(_ place: String, _ client: Client) async throws -> [String: Any] {
    for _ in 0..<600 {
      let job = try await client.get(place).object
      if job["state"] as? String == "done" { return job }
      try await Task.sleep(for: .milliseconds(50))
    }
    return [:]
  }

  @Test func `each call counts, and a spent quota says when to come again`() async throws {
    let server = try await TestServer { $0.providerCallsPerMinute = 2 }
    #expect(try await server.asAnna.get("/v1/search?q=tide&provider=tvmaze").status == 200)
    #expect(try await server.asAnna.get("/v1/search?q=tide&provider=tvmaze").status == 200)
    let spent = try await server.asAnna.get("/v1/search?q=tide&provider=tvmaze")
    #expect(spent.status == 429)
    #expect(spent.code == "rate-limited")
    let seconds = try #require(spent.fields["retry-after"].flatMap { Int($0) })
    #expect((1...30).contains(seconds))
    let adding = try await server.asAnna.send("POST", "/v1/shows", json: "{\"id\": \"tvmaze:101\"}")
    #expect(adding.status == 429)
    #expect(server.answers.calls.count == 2)
    // Bob's quota is his own.
    #expect(try await server.asBob.get("/v1/search?q=tide&provider=tvmaze").status == 200)
  }
}
