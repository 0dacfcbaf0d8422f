package import TVLogCore

/// The providers that may be asked: TVmaze always, TMDB with a token.
package struct Providers: Sendable {
  package let tvmaze: TVmaze
  package let tmdb: TMDB?

  package init(tvmaze: TVmaze, tmdb: TMDB?) {
    self.tvmaze = tvmaze
    self.tmdb = tmdb
  }

  /// For messages: `TVmaze and TMDB`.
  package var names: String { tmdb == nil ? "TVmaze" : "TVmaze and TMDB" }

  /// What could not be read of the answers, but for shows, which bring their own notes.
  package var notes: [String] { tvmaze.notes + (tmdb?.notes ?? []) }

  /// Everything about a show, from the provider whose it is to be, with what the other one adds.
  package func show(
    _ reference: (provider: ProviderID, id: Int), warn: (Failure) -> Void
  ) async throws -> ShowAnswer {
    switch reference.provider {
    case .tmdb:
      guard let tmdb else { throw ProviderError(.tmdb, .noToken) }
      return try await tmdb.show(reference.id)
    case .tvmaze:
      let answer = try await tvmaze.show(reference.id)
      guard let tmdb else { return answer }
      do throws(ProviderError) {
        return try await tmdb.extending(answer)
      } catch {
        warn(Failure(.findings, "\(error); its keywords and similar shows are left out"))
        return answer
      }
    }
  }
}
