/// What a search is narrowed to; a show that lacks a field is not meant.
public struct SearchFilter: Equatable, Sendable {
  public var genre: String?
  public var network: String?
  public var years: ClosedRange<Int>?
  public var language: String?
  public var state: About.State?

  public init(
    genre: String? = nil, network: String? = nil, years: ClosedRange<Int>? = nil,
    language: String? = nil, state: About.State? = nil
  ) {
    self.genre = genre?.folded
    self.network = network?.folded
    self.years = years
    self.language = language?.folded
    self.state = state
  }

  public var isEmpty: Bool { self == SearchFilter() }

  public func matches(_ about: About) -> Bool {
    (genre.map { wanted in about.genres.contains { $0.folded.contains(wanted) } } ?? true)
      && (network.map { about.network?.folded.contains($0) ?? false } ?? true)
      && (years.map { years in about.premiered.map { years.contains($0.year) } ?? false } ?? true)
      && (language.map { about.language?.folded == $0 } ?? true)
      && (state.map { about.state == $0 } ?? true)
  }
}
