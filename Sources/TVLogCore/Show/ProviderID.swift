/// Where metadata comes from.
public enum ProviderID: String, CaseIterable, Sendable {
  case tvmaze, tmdb
}

/// A show's numbers elsewhere.
public struct ShowIDs: Equatable, Sendable {
  public var tvmaze: Int?
  public var tmdb: Int?
  public var tvdb: Int?
  /// With its letters: `tt11280740`.
  public var imdb: String?

  public init(tvmaze: Int? = nil, tmdb: Int? = nil, tvdb: Int? = nil, imdb: String? = nil) {
    self.tvmaze = tvmaze
    self.tmdb = tmdb
    self.tvdb = tvdb
    self.imdb = imdb
  }
}
