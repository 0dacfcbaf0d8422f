/// What a recommended show must be; a show that lacks a field does not fit.
package struct RecommendationFilter: Equatable, Sendable {
  /// Every one of them.
  package var genres: [String] = []
  package var network: String?
  package var years: ClosedRange<Int>?
  package var type: String?
  package var language: String?
  package var mostMinutes: Int?

  package init() {}

  /// Type and language alone: they make the shows that are compared with one another.
  var pool: RecommendationFilter {
    var filter = RecommendationFilter()
    filter.type = type
    filter.language = language
    return filter
  }
}
