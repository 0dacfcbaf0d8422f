/// All that a provider tells of a show, in the show file's words: what `add` writes and `refresh` compares.
package struct Metadata: Equatable, Sendable {
  package var title: String
  package var aka: [String]
  package var about: About
  package var seasons: [Season]
  /// By code; specials have season 0.
  package var episodes: [Episode]

  package init(
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
package struct Season: Hashable, Sendable {
  package var number: Int
  /// How many regular episodes it is to have.
  package var episodes: Int?
  package var premiered: Day?

  package init(number: Int, episodes: Int? = nil, premiered: Day? = nil) {
    self.number = number
    self.episodes = episodes
    self.premiered = premiered
  }
}

/// One row of a provider's answer to a search.
package struct Candidate: Equatable, Sendable {
  package var title: String
  package var provider: ProviderID
  package var about: About

  package init(title: String, provider: ProviderID, about: About) {
    self.title = title
    self.provider = provider
    self.about = about
  }
}
