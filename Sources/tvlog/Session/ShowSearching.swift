import TVLogCore
import TVLogMetadata

/// A search at the providers, or in the catalogue on this machine.
struct ShowSearching {
  let session: Session
  let wanted: [ProviderID]
  let isOffline: Bool

  struct Found {
    var rows: [SearchRow]
    /// Rows before the filter was applied.
    var before: Int
  }

  func rows(_ text: String, filter: SearchFilter, limit: Int) async throws -> Found {
    if isOffline { return try inCatalog(text, filter, limit) }
    let providers = session.providers()
    if wanted == [.tmdb], providers.tmdb == nil { throw ProviderError(.tmdb, .noToken) }
    if text.isEmpty { return try await byFilter(filter, limit, providers) }
    let rows = try await providers.search(text, of: wanted, warn: { session.console.warn($0) })
    return Found(rows: rows.filter { filter.matches($0.about) }, before: rows.count)
  }

  private func inCatalog(_ text: String, _ filter: SearchFilter, _ limit: Int) throws -> Found {
    guard let catalog = session.catalogFile.read() else {
      throw Failure(.failure, "there is no catalogue on this machine", help: "tvlog catalog update")
    }
    let found = CatalogSearch(text, filter: filter).results(in: catalog, limit: limit)
    return Found(rows: found.map { SearchRow($0) }, before: found.count)
  }

  /// TMDB lists by filters; of TVmaze the catalogue does.
  private func byFilter(
    _ filter: SearchFilter, _ limit: Int, _ providers: Providers
  ) async throws -> Found {
    var answers: [[Candidate]] = []
    var before = 0
    if wanted.contains(.tvmaze), let catalog = session.catalogFile.read() {
      answers.append(CatalogSearch("", filter: filter).results(in: catalog, limit: limit))
      before += answers[0].count
    } else if wanted == [.tvmaze] || providers.tmdb == nil {
      throw Failure(
        .failure, "TVmaze lists no shows without a text, and there is no catalogue on this machine",
        help: "tvlog catalog update")
    }
    if wanted.contains(.tmdb), let tmdb = providers.tmdb {
      let found = try await tmdb.discover(DiscoverFilter(filter))
      before += found.count
      answers.append(found.filter { filter.withoutGenre.matches($0.about) })
    }
    return Found(rows: SearchRow.rows(answers, for: ""), before: before)
  }
}

extension SearchFilter {
  /// TMDB has other words for genres, and chose by them already.
  fileprivate var withoutGenre: SearchFilter {
    var filter = self
    filter.genre = nil
    return filter
  }
}

extension DiscoverFilter {
  fileprivate init(_ filter: SearchFilter) {
    let years = filter.years
    self.init(
      genre: filter.genre,
      year: years.flatMap { $0.lowerBound == $0.upperBound ? $0.lowerBound : nil })
  }
}
