/// All that a provider tells of a show, in the show file's words: what `add` writes and `refresh` compares.
public struct Metadata: Equatable, Sendable {
  public var title: String
  public var aka: [String]
  public var about: About
  public var seasons: [Season]
  /// By code; specials have season 0.
  public var episodes: [Episode]

  public init(
    title: String, aka: [String] = [], about: About, seasons: [Season] = [],
    episodes: [Episode] = []
  ) {
    self.title = title
    self.aka = aka
    self.about = about
    self.seasons = seasons
    self.episodes = episodes
  }
}

/// What the provider announces of a season.
public struct Season: Hashable, Sendable {
  public var number: Int
  /// How many regular episodes it is to have.
  public var episodes: Int?
  public var premiered: Day?

  public init(number: Int, episodes: Int? = nil, premiered: Day? = nil) {
    self.number = number
    self.episodes = episodes
    self.premiered = premiered
  }
}

/// One row of a provider's answer to a search.
public struct Candidate: Equatable, Sendable {
  public var title: String
  public var provider: ProviderID
  public var about: About

  public init(title: String, provider: ProviderID, about: About) {
    self.title = title
    self.provider = provider
    self.about = about
  }
}
