package import TVLogCore

/// What to try next: the recommender's answers for the shows of a site.
package struct Suggestions: Sendable {
  /// Shows that the library does not have.
  let recommendations: Recommendations
  /// What is on want-to-watch, by what the person would give it.
  let wanted: [(show: Show, entry: Recommendation)]

  /// Nil where there is nothing to suggest.
  package init?(_ recommender: Recommender, among shows: [Show]) {
    recommendations = recommender.recommendations(RecommendationRequest())
    wanted = recommender.ranked(shows.filter { $0.status == .wantToWatch })
    if recommendations.entries.isEmpty && wanted.isEmpty { return nil }
  }
}
