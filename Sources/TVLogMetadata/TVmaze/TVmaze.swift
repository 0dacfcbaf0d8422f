import FoundationEssentials
package import TVLogCore

/// TVmaze (https://www.tvmaze.com/api): no key; its data is CC BY-SA 4.0 and credited wherever it is shown.
package struct TVmaze: MetadataProvider {
  package static let address = "https://api.tvmaze.com"

  /// TVmaze allows 20 calls in 10 s; it counts arrivals, and a slow connection can push two closer.
  package static let pace = Pace(calls: 20, per: .milliseconds(10_500))

  private let base: String
  private let transport: Transport
  /// What was stored earlier is asked for again.
  private var freshAfter: Int64 = .min
  private let remarks = Notes()

  package init(base: String = TVmaze.address, transport: Transport) {
    self.base = base
    self.transport = transport
  }

  /// What could not be read of the answers, but for shows, which bring their own notes.
  package var notes: [String] { remarks.lines }

  /// Tells this server from others, in the names of files.
  package var name: String { String(CacheEntry.checksum(base.utf8), radix: 16) }

  /// The same, but for answers that were stored before a moment, in seconds since 1970.
  package func fresh(after moment: Int64) -> TVmaze {
    var provider = self
    provider.freshAfter = moment
    return provider
  }

  package func search(_ text: String) async throws(ProviderError) -> [Candidate] {
    let rows: LenientList<TVmazeSearchRow> = try await get(
      "/search/shows", query: ["q": text], what: "search result")
    guard !rows.isUnreadable else { throw ProviderError(.tvmaze, .undecodable("search result")) }
    return rows.wrappedValue.prefix(50).compactMap { row in
      guard let show = row.show, let title = show.title, show.id != nil else { return nil }
      return Candidate(title: title, provider: .tvmaze, about: show.about)
    }
  }

  package func show(
    _ id: Int, keeping codes: [Int: EpisodeCode]
  ) async throws(ProviderError) -> ShowAnswer {
    let notes = Notes()
    let show: TVmazeShow = try await get(
      "/shows/\(id)",
      query: ["embed[]": "seasons", "embed[]": "cast", "embed[]": "crew", "embed[]": "akas"],
      what: "show \(id)", notes: notes)
    guard let title = show.title, show.id != nil else {
      throw ProviderError(.tvmaze, .undecodable("show \(id)"))
    }
    let rows = try await episodes(of: id, notes: notes)
    let metadata = Metadata(
      title: title, aka: show.aka, about: show.about, seasons: show.seasons,
      episodes: TVmazeEpisode.episodes(rows, keeping: codes, notes: notes))
    return ShowAnswer(metadata: metadata, notes: notes.lines, updated: show.updated)
  }

  package func find(_ id: ExternalID) async throws(ProviderError) -> Int? {
    let query: KeyValuePairs =
      switch id {
      case .imdb(let id): ["imdb": id]
      case .tvdb(let id): ["thetvdb": String(id)]
      }
    do {
      let show: TVmazeShow = try await get("/lookup/shows", query: query, what: "show")
      return show.id?.value
    } catch  where error.reason.isNotFound {
      return nil
    }
  }

  /// Embedded episodes lack the specials.
  private func episodes(
    of id: Int, notes: Notes
  ) async throws(ProviderError) -> [TVmazeEpisode] {
    let what = "episodes of show \(id)"
    let rows: LenientList<TVmazeEpisode> = try await get(
      "/shows/\(id)/episodes", query: ["specials": "1"], what: what, notes: notes)
    guard !rows.isUnreadable else { throw ProviderError(.tvmaze, .undecodable(what)) }
    return rows.wrappedValue
  }

  func get<Answer: Decodable>(
    _ path: String, query: KeyValuePairs<String, String>, what: String, notes: Notes? = nil
  ) async throws(ProviderError) -> Answer {
    var request = Request(.tvmaze, base: base, path: path, query: query)
    request.freshAfter = freshAfter
    guard let body = try await transport.body(of: request) else {
      throw ProviderError(.tvmaze, .notFound(what))
    }
    do {
      return try JSONDecoder(notes: notes ?? remarks).decode(Answer.self, from: body)
    } catch {
      throw ProviderError(.tvmaze, .undecodable(what))
    }
  }
}
