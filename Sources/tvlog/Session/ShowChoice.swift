import TVLogCore
import TVLogMetadata
import TVLogTerminal

/// Finds out which of the providers' shows a person means; what is not clear is asked, never guessed.
struct ShowChoice {
  let providers: Providers
  let session: Session
  var isOffline = false
  /// Those of the library, to mark what is there.
  let shows: [Show]

  /// The provider to take the show from, and its number there.
  func reference(for text: String) async throws -> (provider: ProviderID, id: Int) {
    guard text.contains(where: { !$0.isWhitespace }) else {
      throw Failure(.usage, "the title is empty", help: "such as tvlog add \"Game of Thrones\"")
    }
    switch ProviderReference(text) {
    case .show(let provider, let id)?: return (provider, id)
    case .external(let external)?: return try await found(external, text)
    case nil: return try await chosen(text)
    }
  }

  private func found(
    _ external: ExternalID, _ text: String
  ) async throws -> (provider: ProviderID, id: Int) {
    if let id = try await providers.tvmaze.find(external) { return (.tvmaze, id) }
    if let id = try await providers.tmdb?.find(external) { return (.tmdb, id) }
    throw Failure(
      .notFound, "\(providers.names) \(providers.tmdb == nil ? "knows" : "know") no show \(text)",
      help: "try its title")
  }

  private func chosen(_ text: String) async throws -> (provider: ProviderID, id: Int) {
    let rows = try await rows(text)
    let exact = rows.filter { $0.title.sortKey == text.sortKey }
    if exact.count == 1, let reference = exact[0].reference { return reference }
    if rows.count == 1, let reference = rows[0].reference { return reference }
    if rows.isEmpty {
      throw Failure(
        .notFound,
        "\(providers.names) \(providers.tmdb == nil ? "knows" : "know") no show '\(text)'",
        help: "try fewer words")
    }
    return try ask(text, among: exact + rows.filter { !exact.contains($0) })
  }

  private func rows(_ text: String) async throws -> [SearchRow] {
    let search = ShowSearching(
      machine: session.machine, providers: providers, wanted: ProviderID.allCases,
      isOffline: isOffline)
    return try await search.rows(text, filter: SearchFilter(), limit: 10).rows
  }

  private func ask(
    _ text: String, among rows: [SearchRow]
  ) throws -> (provider: ProviderID, id: Int) {
    let answer = SearchAnswer(rows, shows: shows)
    guard session.console.isInteractive else {
      throw Failure(
        .notFound, "'\(text)' may be any of these", help: "name one: tvlog add \(rows[0].name)",
        details: answer.lines(on: session.console.messages).map(\.plain))
    }
    session.console.warn(answer)
    let number = session.console.answer(to: "which one, 1 to \(rows.count)?").flatMap { Int($0) }
    guard let number, (1...rows.count).contains(number), let reference = rows[number - 1].reference
    else { throw Failure(.failure, "nothing was added") }
    return reference
  }
}
