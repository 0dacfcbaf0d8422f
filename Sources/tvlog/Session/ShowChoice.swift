import TVLogCore
import TVLogMetadata
import TVLogTerminal

/// Finds out which of a provider's shows a person means; what is not clear is asked, never guessed.
struct ShowChoice {
  let provider: TVmaze
  let session: Session
  /// Those of the library, to mark what is there.
  let shows: [Show]

  /// The provider's number of the show.
  func id(for text: String) async throws -> Int {
    switch ProviderReference(text) {
    case .show(.tvmaze, let id)?: return id
    case .show(let other, _)?:
      throw Failure(
        .usage, "\(other.rawValue) cannot be asked yet", help: "try the title, or tvmaze:ID")
    case .external(let external)?:
      if let id = try await provider.find(external) { return id }
      throw Failure(.notFound, "TVmaze knows no show \(text)", help: "try its title")
    case nil: return try await chosen(text)
    }
  }

  private func chosen(_ text: String) async throws -> Int {
    let candidates = try await provider.search(text)
    let exact = candidates.filter { $0.title.sortKey == text.sortKey }
    if exact.count == 1, let id = exact[0].about.ids.tvmaze { return id }
    if candidates.count == 1, let id = candidates[0].about.ids.tvmaze { return id }
    if candidates.isEmpty {
      throw Failure(.notFound, "TVmaze knows no show '\(text)'", help: "try fewer words")
    }
    return try ask(
      text, among: exact.isEmpty ? candidates : exact + candidates.filter { !exact.contains($0) })
  }

  private func ask(_ text: String, among candidates: [Candidate]) throws -> Int {
    let answer = CandidatesAnswer(candidates, shows: shows)
    guard session.console.isInteractive else {
      throw Failure(
        .notFound, "'\(text)' may be any of these",
        help: "name one: tvlog add tvmaze:\(candidates[0].about.ids.tvmaze ?? 0)",
        details: answer.lines(on: session.console.messages).map(\.plain))
    }
    session.console.warn(answer)
    let number = session.console.answer(to: "which one, 1 to \(candidates.count)?").flatMap {
      Int($0)
    }
    guard let number, (1...candidates.count).contains(number),
      let id = candidates[number - 1].about.ids.tvmaze
    else { throw Failure(.failure, "nothing was added") }
    return id
  }
}
