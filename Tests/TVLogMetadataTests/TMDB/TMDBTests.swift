import Foundation
import TVLogCore
@testable import TVLogMetadata
import Testing

struct TMDBTests {
  private func server() throws -> StubServer {
    let show = try Fixture.data("tmdb-show.json")
    let season = try Fixture.data("tmdb-season-40.json")
    let offers = try Fixture.data("tmdb-offers.json")
    return StubServer { request, _ in
      let url = request.url
      let body: Data? =
        if url.contains("/3/tv/7001/watch/providers") {
          offers
        } else if url.contains("season%2F40") {
          season
        } else if url.contains("/3/tv/7001") {
          show
        } else if url.contains("/3/find/tt7654321") {
          Data(
            #"{"tv_results": [{"id": 7001, "name": "Sample Harbour"}], "movie_results": []}"#.utf8)
        } else if url.contains("/3/discover/tv") || url.contains("/3/search/tv") {
          Data(
            #"{"results": [{"id": 7001, "name": "Sample Harbour", "genre_ids": [18], "first_air_date": "", "origin_country": ["DE"], "original_language": "de"}, {"id": 0}]}"#
              .utf8)
        } else {
          nil
        }
      return .success(body.map { Response(status: 200, body: $0) } ?? Response(status: 404))
    }
  }

  private func provider(_ server: StubServer) -> TMDB {
    TMDB(base: "https://stub", token: "secret", transport: server.transport)
  }

  @Test func `a show with all its seasons`() async throws {
    let server = try server()
    let answer = try await provider(server).show(7001)
    let about = answer.metadata.about
    #expect(answer.notes == [])
    #expect(answer.metadata.title == "Sample Harbour")
    #expect(answer.metadata.aka == ["Musterhafen"])
    #expect(about.source == .tmdb)
    #expect(about.ids == ShowIDs(tmdb: 7001, tvdb: 4242, imdb: "tt7654321"))
    #expect(about.state == .running && about.network == "Harbour TV" && about.country == "DE")
    #expect(about.language == "German" && about.genres == ["Drama", "Crime"])
    #expect(about.summary == "Ships. And people." && about.score == Rating(tenths: 80))
    #expect(about.image == "https://image.tmdb.org/t/p/w500/poster.jpg")
    #expect(about.cast == [About.Role(name: "Ben Beispiel", character: "Captain")])
    #expect(about.contentRating == "12")
    #expect(about.keywords == ["harbour", "ship"] && about.similar == ["tmdb:7002", "tmdb:7003"])
    let episodes = answer.metadata.episodes
    #expect(episodes.map(\.code.description) == ["S00E01", "S01E01", "S01E02", "S40E01"])
    #expect(episodes.map(\.aired?.description) == [nil, "2020-02-03", nil, "2026-01-01"])
    #expect(answer.metadata.seasons.map(\.number) == [1, 40])
  }

  @Test func `no more than twenty things at a time, and the token in a header alone`() async throws
  {
    let server = try server()
    _ = try await provider(server).show(7001)
    #expect(server.requests.count == 2)
    for request in server.requests {
      let parts = request.url.split(separator: "append_to_response=").last ?? ""
      #expect(parts.split(separator: "%2C").count <= 20)
      #expect(!request.url.contains("secret"))
      #expect(request.headers["Authorization"] == "Bearer secret")
    }
  }

  @Test func `a show of TVmaze gains numbers, keywords and similar shows`() async throws {
    var about = About()
    about.source = .tvmaze
    about.ids = ShowIDs(tvmaze: 5, imdb: "tt7654321")
    let answer = ShowAnswer(metadata: Metadata(title: "X", about: about))
    let extended = try await provider(try server()).extending(answer).metadata.about
    #expect(extended.source == .tvmaze)
    #expect(extended.ids == ShowIDs(tvmaze: 5, tmdb: 7001, tvdb: 4242, imdb: "tt7654321"))
    #expect(extended.keywords == ["harbour", "ship"] && extended.contentRating == "12")
    let stranger = ShowAnswer(metadata: Metadata(title: "Y", about: About()))
    #expect(try await provider(try server()).extending(stranger) == stranger)
  }

  @Test func `search and discover`() async throws {
    let server = try server()
    let found = try await provider(server).search("harbour")
    #expect(found.map(\.about.ids.tmdb) == [7001])
    #expect(found[0].about.language == "German" && found[0].about.premiered == nil)
    _ = try await provider(server).discover(
      DiscoverFilter(SearchFilter(genre: "science-fiction", years: 2020...2020)))
    let url = try #require(server.requests.last?.url)
    #expect(url.contains("with_genres=10765") && url.contains("first_air_date_year=2020"))
  }

  @Test func `a filter in TMDB's numbers, and what is left of it`() async throws {
    let filter = SearchFilter(
      genre: "Science-Fiction", network: "Netflix", years: 2010...2015, language: "German",
      state: .ended)
    let discover = DiscoverFilter(filter)
    let server = try server()
    _ = try await provider(server).discover(discover)
    let url = try #require(server.requests.last?.url)
    for part in [
      "with_genres=10765", "with_networks=213", "first_air_date.gte=2010-01-01",
      "first_air_date.lte=2015-12-31", "with_original_language=de", "with_status=3",
    ] { #expect(url.contains(part), "\(url)") }
    #expect(discover.rest == SearchFilter(years: 2010...2015, language: "German"))
    #expect(!discover.isHopeless)
    #expect(DiscoverFilter(SearchFilter(network: "Nobody's Channel")).isHopeless)
  }

  @Test func `a token that is refused says what to do`() async throws {
    let provider = provider(StubServer([Response(status: 401)]))
    let error = await #expect(throws: ProviderError.self) { try await provider.search("x") }
    #expect(
      error?.description
        == "TMDB does not accept the token; check TMDB_TOKEN, or tmdb-token in the configuration")
  }

  @Test func `where to watch, and nothing where nobody offers it`() async throws {
    let provider = provider(try server())
    let offers = try await provider.offers(of: 7001, in: "de")
    #expect(offers.stream == ["Streamer"] && offers.free == ["Free TV"])
    #expect(offers.services == ["Streamer", "Free TV"])
    #expect(try await provider.offers(of: 7001, in: "US") == WatchOffers())
    await #expect(throws: ProviderError(.tmdb, .notFound("show 8"))) { try await provider.show(8) }
  }
}
