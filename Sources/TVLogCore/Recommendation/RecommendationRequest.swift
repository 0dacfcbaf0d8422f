/// What is asked for.
public struct RecommendationRequest: Equatable, Sendable {
  public var filter = RecommendationFilter()
  /// Nil: every candidate.
  public var limit: Int? = 20
  public var order = Order.score
  /// Entries differ in their genres, and a franchise comes once.
  public var isVaried = true
  /// Each entry says why it stands there.
  public var isReasoned = true

  public init() {}

  public enum Order: String, Sendable {
    case score
    /// How much a show is looked at does not matter.
    case fewerBlockbusters = "fewer-blockbusters"
    /// By predicted rating, of shows that are looked at enough.
    case surest
  }
}
