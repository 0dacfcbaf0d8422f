package import TVLogCore

extension Providers {
  /// The shows that all providers have for a text, one row each; one that fails does not stop the other.
  ///
  /// Throws where none answers.
  package func search(
    _ text: String, of wanted: [ProviderID] = ProviderID.allCases, warn: (Failure) -> Void
  ) async throws -> [SearchRow] {
    var answers: [[Candidate]] = []
    var failure: ProviderError?
    for provider in wanted {
      do throws(ProviderError) {
        switch provider {
        case .tvmaze: answers.append(try await tvmaze.search(text))
        case .tmdb: if let tmdb { answers.append(try await tmdb.search(text)) }
        }
      } catch {
        if let failure { warn(Failure(.findings, "\(failure)")) }
        failure = error
      }
    }
    if let failure {
      guard !answers.isEmpty else { throw failure }
      warn(Failure(.findings, "\(failure)"))
    }
    return SearchRow.rows(answers, for: text)
  }
}
