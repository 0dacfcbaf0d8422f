/// What a recommended show must be; a show that lacks a field does not fit.
public struct RecommendationFilter: Equatable, Sendable {
  /// Every one of them.
  public var genres: [String] = []
  public var network: String?
  public var years: ClosedRange<Int>?
  public var type: String?
  public var language: String?
  public var mostMinutes: Int?

  public init() {}

  /// Type and language alone: they make the shows that are compared with one another.
  var pool: RecommendationFilter {
    var filter = RecommendationFilter()
    filter.type = type
    filter.language = language
    return filter
  }
}
