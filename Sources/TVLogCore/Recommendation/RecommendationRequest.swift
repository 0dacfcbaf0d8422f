/// What is asked for.
package struct RecommendationRequest: Equatable, Sendable {
  package var filter = RecommendationFilter()
  /// Nil: every candidate.
  package var limit: Int? = 20
  package var order = Order.score
  /// Entries differ in their genres, and a franchise comes once.
  package var isVaried = true
  /// Each entry says why it stands there.
  package var isReasoned = true

  package init() {}

  package enum Order: String, Sendable {
    case score
    /// How much a show is looked at does not matter.
    case fewerBlockbusters = "fewer-blockbusters"
    /// By predicted rating, of shows that are looked at enough.
    case surest
  }
}
