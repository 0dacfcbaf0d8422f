import TVLogCore
import TVLogMetadata
import TVLogTerminal

/// A search at the providers, or in the catalogue on this machine.
struct ShowSearching {
  let machine: Machine
  let providers: Providers
  let wanted: [ProviderID]
  let isOffline: Bool

  struct Found {
    var rows: [SearchRow]
    /// How many did not fit, where the filter was applied to what a provider had found.
    var unfit = 0
  }

  func rows(_ text: String, filter: SearchFilter, limit: Int) async throws -> Found {
    if isOffline { return try inCatalog(text, filter, limit) }
    if wanted == [.tmdb], providers.tmdb == nil { throw ProviderError(.tmdb, .noToken) }
    if text.isEmpty { return try await byFilter(filter, limit) }
    let rows = try await providers.search(text, of: wanted, warn: { machine.console.warn($0) })
    let fitting = rows.filter { filter.matches($0.about) }
    return Found(rows: fitting, unfit: rows.count - fitting.count)
  }

  private func inCatalog(_ text: String, _ filter: SearchFilter, _ limit: Int) throws -> Found {
    guard let catalog = machine.catalogFile.read() else {
      throw Failure(.failure, "there is no catalogue on this machine", help: "tvlog catalog update")
    }
    let found = CatalogSearch(text, filter: filter).results(in: catalog, limit: limit)
    return Found(rows: found.map { SearchRow($0) })
  }

  /// TMDB lists by filters; of TVmaze the catalogue does.
  private func byFilter(
    _ filter: SearchFilter, _ limit: Int
  ) async throws -> Found {
    var answers: [[Candidate]] = []
    var unfit = 0
    if wanted.contains(.tvmaze), let catalog = machine.catalogFile.read() {
      answers.append(CatalogSearch("", filter: filter).results(in: catalog, limit: limit))
    } else if wanted == [.tvmaze] || providers.tmdb == nil {
      throw Failure(
        .failure, "TVmaze lists no shows without a text, and there is no catalogue on this machine",
        help: "tvlog catalog update")
    }
    if wanted.contains(.tmdb), let tmdb = providers.tmdb {
      let discover = DiscoverFilter(filter)
      if discover.isHopeless {
        let word = discover.rest.network == nil ? "state" : "channel"
        machine.console.warn(
          Line("TMDB has no number for that \(word), so it was not asked", .quiet))
      } else {
        let found = try await tmdb.discover(discover)
        let fitting = found.filter { discover.rest.matches($0.about) }
        unfit = found.count - fitting.count
        answers.append(fitting)
      }
    }
    return Found(rows: SearchRow.rows(answers, for: ""), unfit: unfit)
  }
}
