/// One show that a person may like, with two numbers apart and true reasons.
public struct Recommendation: Sendable {
  public let show: CatalogRow
  /// In the universe of scoring; the order of equals.
  let row: Int
  public let score: Double
  /// What the person would give it, before it is rounded and kept within 1 to 10.
  public let like: Double
  public internal(set) var reason: Reason?
  public internal(set) var caution: Caution?

  /// What the person would give it, 1 to 10.
  public var predicted: Double { (min(max(like, 1), 10) * 10).rounded() / 10 }

  /// What is printed and never stands alone: the public's average.
  public var publicRating: Double? { show.rating }
}

/// The answer to `recommend`.
public struct Recommendations: Sendable {
  public let entries: [Recommendation]
  /// How many shows were to choose from.
  public let candidates: Int
  /// How many shows the person has rated.
  public let ratings: Int
  /// Some shows were named for this answer.
  public let hasNamed: Bool
  /// There is no catalogue: only the lists of the library's shows lead anywhere.
  public let hasCatalog: Bool
  /// How much is looked at mattered although it was asked not to: no show has a list.
  public let keptPopularity: Bool
}
