package import TVLogCore

/// One show of the catalogue: what TVmaze's index says of it, without cast and episodes.
package struct CatalogShow: Equatable, Sendable {
  /// TVmaze's.
  package var id: Int
  package var title: String
  package var type: String?
  package var state: About.State?
  package var premiered: Day?
  package var network: String?
  package var country: String?
  package var language: String?
  package var genres: [String] = []
  package var runtime: Int?
  package var score: Rating?
  /// How many follow it now, 0 to 100.
  package var weight = 0
  package var tvdb: Int?
  /// With its letters.
  package var imdb: String?
  /// When TVmaze last changed it, in seconds since 1970.
  package var updated: Int64 = 0

  package init(id: Int, title: String) {
    self.id = id
    self.title = title
  }

  /// The same as a row of a search.
  package var candidate: Candidate {
    var about = About()
    about.source = .tvmaze
    about.ids = ShowIDs(tvmaze: id, tvdb: tvdb, imdb: imdb)
    about.type = type
    about.state = state
    about.premiered = premiered
    about.network = network
    about.country = country
    about.language = language
    about.genres = genres
    about.runtime = runtime
    about.score = score
    return Candidate(title: title, provider: .tvmaze, about: about)
  }
}

extension CatalogShow {
  /// Nil for a row without number or title.
  init?(_ show: TVmazeShow) {
    guard let id = show.id?.value, let title = show.title else { return nil }
    let about = show.about
    self.init(id: id, title: title)
    type = about.type
    state = about.state
    premiered = about.premiered
    network = about.network
    country = about.country
    language = about.language
    genres = about.genres
    runtime = about.runtime
    score = about.score
    weight = min(100, show.weight?.value ?? 0)
    tvdb = about.ids.tvdb
    imdb = about.ids.imdb
    updated = show.updated ?? 0
  }
}
