/// Where metadata comes from.
package enum ProviderID: String, CaseIterable, Sendable {
  case tvmaze, tmdb
}

/// A show's numbers elsewhere.
package struct ShowIDs: Equatable, Sendable {
  package var tvmaze: Int?
  package var tmdb: Int?
  package var tvdb: Int?
  /// With its letters: `tt11280740`.
  package var imdb: String?

  package init(tvmaze: Int? = nil, tmdb: Int? = nil, tvdb: Int? = nil, imdb: String? = nil) {
    self.tvmaze = tvmaze
    self.tmdb = tmdb
    self.tvdb = tvdb
    self.imdb = imdb
  }
}
