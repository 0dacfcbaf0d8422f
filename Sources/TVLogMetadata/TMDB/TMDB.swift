import FoundationEssentials
package import TVLogCore

/// TMDB (https://developer.themoviedb.org): asked with the user's own token, which is in no address.
package struct TMDB: MetadataProvider {
  package static let address = "https://api.themoviedb.org"

  /// TMDB names no limit but "somewhere in the 40 requests per second range".
  package static let pace = Pace(calls: 40, per: .milliseconds(1_050))

  private let base: String
  private let token: String
  private let language: String?
  private let transport: Transport
  private let remarks = Notes()

  /// - Parameter language: two letters; English when nil.
  package init(
    base: String = TMDB.address, token: String, language: String? = nil, transport: Transport
  ) {
    self.base = base
    self.token = token
    self.language = language == "en" ? nil : language
    self.transport = transport
  }

  /// What could not be read of the answers, but for shows, which bring their own notes.
  package var notes: [String] { remarks.lines }

  package func search(_ text: String) async throws(ProviderError) -> [Candidate] {
    try await candidates("/search/tv", ["query": text, "include_adult": "false"])
  }

  /// Popular shows of a kind, a page of 20 at a time from 1 on.
  package func discover(
    _ filter: DiscoverFilter, page: Int = 1
  ) async throws(ProviderError) -> [Candidate] {
    try await candidates("/discover/tv", filter.query + [("page", String(page))])
  }

  package func find(_ id: ExternalID) async throws(ProviderError) -> Int? {
    let (number, source) =
      switch id {
      case .imdb(let id): (id, "imdb_id")
      case .tvdb(let id): (String(id), "tvdb_id")
      }
    let rows: TMDBFound = try await get(
      "/find/\(number)", ["external_source": source], what: "show")
    return rows.shows.lazy.compactMap(\.id?.value).first
  }

  private func candidates(
    _ path: String, _ query: KeyValuePairs<String, String>
  ) async throws(ProviderError) -> [Candidate] {
    try await candidates(path, query.map { ($0.key, $0.value) })
  }

  private func candidates(
    _ path: String, _ query: [(String, String)]
  ) async throws(ProviderError) -> [Candidate] {
    let page: TMDBPage = try await get(path, query, what: "search result")
    guard !page.$results.isUnreadable else {
      throw ProviderError(.tmdb, .undecodable("search result"))
    }
    return page.results.compactMap(\.candidate)
  }

  func get<Answer: Decodable>(
    _ path: String, _ query: KeyValuePairs<String, String>, what: String, notes: Notes? = nil
  ) async throws(ProviderError) -> Answer {
    try await get(path, query.map { ($0.key, $0.value) }, what: what, notes: notes)
  }

  func get<Answer: Decodable>(
    _ path: String, _ query: [(String, String)], what: String, notes: Notes? = nil
  ) async throws(ProviderError) -> Answer {
    let request = Request(
      .tmdb, base: base, path: "/3\(path)",
      query: query + (language.map { [("language", $0)] } ?? []),
      headers: ["Authorization": "Bearer \(token)"])
    guard let body = try await transport.body(of: request) else {
      throw ProviderError(.tmdb, .notFound(what))
    }
    do {
      return try JSONDecoder(notes: notes ?? remarks).decode(Answer.self, from: body)
    } catch {
      throw ProviderError(.tmdb, .undecodable(what))
    }
  }
}
