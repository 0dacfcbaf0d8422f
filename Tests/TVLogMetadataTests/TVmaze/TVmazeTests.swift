import Foundation
import TVLogCore
import TVLogMetadata
import Testing

@Suite struct TVmazeTests {
  private func provider(show: String, episodes: String) throws -> TVmaze {
    let server = StubServer(fixtures: [
      "/shows/9001": try Fixture.data(show), "/shows/9001/episodes": try Fixture.data(episodes),
      "/search/shows": try Fixture.data("search.json"),
      "/lookup/shows": try Fixture.data("show.json"),
    ])
    return TVmaze(base: "https://stub", transport: server.transport)
  }

  private func lighthouse() throws -> TVmaze {
    try provider(show: "show.json", episodes: "episodes.json")
  }

  @Test func `a show in the file's words`() async throws {
    let answer = try await lighthouse().show(9001)
    let about = answer.metadata.about
    #expect(answer.notes == [])
    #expect(answer.metadata.title == "The Lighthouse Keepers")
    #expect(answer.metadata.aka == ["Fyrvokterne"])
    #expect(about.source == .tvmaze)
    #expect(about.ids == ShowIDs(tvmaze: 9001, tvdb: 700100, imdb: "tt9900100"))
    #expect(about.type == "talk show")
    #expect(about.state == .unknown)
    #expect(about.premiered == Day("2023-11-02"))
    #expect(about.network == "Kyst TV")
    #expect(about.country == "NO")
    #expect(about.language == "Norwegian")
    #expect(about.genres == ["Drama", "Mystery"])
    #expect(about.runtime == 48)
    #expect(about.score == Rating("8.3"))
    #expect(about.image == "https://static.example/original/1.jpg")
    #expect(about.createdBy == ["Åse Dahl"])
    let schedule = About.Schedule(days: [.thursday, .friday], minute: 1265, zone: "Europe/Oslo")
    #expect(about.schedule == schedule)
    #expect(
      about.summary == "Three keepers & one lamp. Nobody is relieved for a year <or so>.")
    #expect(
      about.cast == [
        About.Role(name: "Ingrid Solheim", character: "Marit"), About.Role(name: "Per Aas"),
      ])
  }

  @Test func `seasons and episodes in order, specials numbered`() async throws {
    let metadata = try await lighthouse().show(9001).metadata
    #expect(
      metadata.seasons == [
        Season(number: 1, episodes: 3, premiered: Day("2023-11-02"))
      ])
    let lines = metadata.episodes.map { episode in
      "\(episode.code) \(episode.id ?? 0) \(episode.aired?.description ?? "-") \(episode.title ?? "")"
    }
    #expect(
      lines == [
        "S00E01 501 2023-10-26 Before the Storm", "S00E02 502 2023-11-20 Behind the Lamp",
        "S00E03 500 - Undated", "S01E01 101 2023-11-02T20:05Z The First Night",
        "S01E02 102 2023-11-09T23:05Z The Second Night", "S02E01 103 - TBA",
      ])
  }

  @Test func `specials keep the codes they have`() async throws {
    let known = [502: EpisodeCode(season: 0, number: 1)]
    let episodes = try await lighthouse().show(9001, keeping: known).metadata.episodes
    #expect(episodes.prefix(3).map(\.id) == [502, 501, 500])
  }

  @Test func `a search keeps the provider's order and leaves out what is no show`() async throws {
    let candidates = try await lighthouse().search("lighthouse")
    #expect(candidates.map(\.title) == ["Lighthouse", "The Lighthouse Keepers"])
    #expect(candidates.map(\.about.ids.tvmaze) == [9002, 9001])
  }

  @Test func `finds by numbers elsewhere`() async throws {
    #expect(try await lighthouse().find(.imdb("tt9900100")) == 9001)
    let none = TVmaze(base: "https://stub", transport: StubServer(fixtures: [:]).transport)
    #expect(try await none.find(.tvdb(1)) == nil)
    await #expect(throws: ProviderError(.tvmaze, .notFound("show 1"))) { try await none.show(1) }
  }

  @Test func `wrong fields are lost alone and noted`() async throws {
    let answer = try await provider(
      show: "hostile-show.json", episodes: "hostile-episodes.json"
    ).show(9001)
    var about = About()
    about.source = .tvmaze
    about.ids = ShowIDs(tvmaze: 9001)
    about.schedule = About.Schedule(days: [.friday])
    about.cast = [About.Role(name: "Per")]
    #expect(answer.metadata.title == "The Lighthouse Keepers")
    #expect(answer.metadata.about == about)
    #expect(answer.metadata.seasons == [])
    let kept = answer.metadata.episodes.map { "\($0.code) \($0.title ?? "-") \($0.id ?? 0)" }
    #expect(
      kept == [
        "S00E01 Season zero 8", "S2023E01 Kept 1", "S2023E02 - 2", "S2023E03 Id too large 0",
      ])
    #expect(answer.metadata.episodes[1].aired == .day(try #require(Day("2023-01-01"))))
    #expect(answer.notes.contains("answer.premiered is not as expected; left out"))
    #expect(answer.notes.contains("answer._embedded.crew is no list; left out"))
    #expect(answer.notes.count == 21)
    #expect(answer.notes.last?.hasPrefix("and ") == true)
  }

  @Test(arguments: [
    "", "null", "7", "\"x\"", "{", "<html>", "{}", "{\"id\": 1}", "{\"name\": \"x\"}",
    "{\"id\": 0, \"name\": \"x\"}", String(repeating: "[", count: 100_000), "\u{FEFF}",
  ]) func `what is no show is an error, not a show`(body: String) async throws {
    let server = StubServer([Response(status: 200, body: Data(body.utf8))])
    let provider = TVmaze(base: "https://stub", transport: server.transport)
    await #expect(throws: ProviderError(.tvmaze, .undecodable("show 1"))) {
      try await provider.show(1)
    }
  }

  @Test func `a list with a million rows ends at 30,000`() async throws {
    let row = "{\"id\": 1, \"season\": 1, \"number\": 1}"
    let rows = "[" + Array(repeating: row, count: 100_000).joined(separator: ",") + "]"
    let server = StubServer(fixtures: [
      "/shows/9001": try Fixture.data("show.json"), "/shows/9001/episodes": Data(rows.utf8),
    ])
    let answer = try await TVmaze(base: "https://stub", transport: server.transport).show(9001)
    #expect(answer.metadata.episodes.count == 1)
    #expect(answer.notes.first?.contains("more than 30000 rows") == true)
  }
}
