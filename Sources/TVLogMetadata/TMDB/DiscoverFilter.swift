package import TVLogCore

/// A filter in TMDB's numbers, for a list without a text to search for.
///
/// https://developer.themoviedb.org/reference/discover-tv
package struct DiscoverFilter: Sendable {
  /// What has to be applied to the answer: TMDB has no number for it, or counts by another rule.
  package private(set) var rest: SearchFilter
  private(set) var query: [(String, String)] = []

  package init(_ filter: SearchFilter) {
    rest = filter
    if let genre = filter.genre.flatMap(TMDBWords.genre(named:)) {
      query.append(("with_genres", String(genre)))
      rest.genre = nil
    }
    if let network = filter.network.flatMap(TMDBWords.network(named:)) {
      query.append(("with_networks", String(network)))
      rest.network = nil
    }
    if let years = filter.years { query += DiscoverFilter.days(of: years) }
    if let code = filter.language.flatMap(TMDBWords.code(ofLanguage:)) {
      query.append(("with_original_language", code))
    }
    if let numbers = filter.state.flatMap(DiscoverFilter.numbers(of:)) {
      query.append(("with_status", numbers))
      rest.state = nil
    }
    query += [("include_adult", "false"), ("sort_by", "popularity.desc")]
  }

  /// Rows of a list tell neither network nor state: what is left of them fits none.
  package var isHopeless: Bool { rest.network != nil || rest.state != nil }

  private static func days(of years: ClosedRange<Int>) -> [(String, String)] {
    if years.count == 1 { return [("first_air_date_year", String(years.lowerBound))] }
    return [
      ("first_air_date.gte", "\(years.lowerBound)-01-01"),
      ("first_air_date.lte", "\(years.upperBound)-12-31"),
    ]
  }

  private static func numbers(of state: About.State) -> String? {
    switch state {
    case .running: "0"
    case .inDevelopment: "1|2|5"
    case .ended: "3"
    case .canceled: "4"
    case .unknown: nil
    }
  }
}
