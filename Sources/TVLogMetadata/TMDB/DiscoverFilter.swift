/// What TMDB is to list without a text to search for.
package struct DiscoverFilter: Sendable {
  /// By name; one that TMDB does not have is left to whoever asked.
  package var genre: String?
  /// The year of the first episode.
  package var year: Int?
  /// Two letters.
  package var language: String?

  package init(genre: String? = nil, year: Int? = nil, language: String? = nil) {
    self.genre = genre
    self.year = year
    self.language = language
  }

  var query: [(String, String)] {
    [
      genre.flatMap { TMDBWords.genre(named: $0) }.map { ("with_genres", String($0)) },
      year.map { ("first_air_date_year", String($0)) },
      language.map { ("with_original_language", $0) },
      ("include_adult", "false"), ("sort_by", "popularity.desc"),
    ].compactMap { $0 }
  }
}
