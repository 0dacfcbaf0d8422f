package import TVLogCore

extension Providers {
  /// What a show's source tells of it now; specials keep their numbers.
  ///
  /// `changedAfter`: a stored answer of TVmaze's of before is none, in seconds since 1970; nil: any stored one will
  /// do. TMDB is asked by its own cache's rules.
  package func answer(
    for show: Show, at clock: Clock, changedAfter: Int64?
  ) async throws(ProviderError) -> ShowAnswer {
    let codes = show.specialCodes(at: clock)
    switch show.about.source {
    case .tmdb:
      guard let tmdb else { throw ProviderError(.tmdb, .noToken) }
      guard let id = show.about.ids.tmdb else {
        throw ProviderError(.tmdb, .notFound("number in about.ids"))
      }
      return try await tmdb.show(id, keeping: codes)
    case .tvmaze, nil:
      guard let id = show.about.ids.tvmaze else {
        throw ProviderError(.tvmaze, .notFound("number in about.ids"))
      }
      let provider = changedAfter.map { tvmaze.fresh(after: $0) } ?? tvmaze
      return try await provider.show(id, keeping: codes)
    }
  }
}
