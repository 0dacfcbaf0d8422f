/// One show that a person may like, with two numbers apart and true reasons.
package struct Recommendation: Sendable {
  package let show: CatalogRow
  /// In the universe of scoring; the order of equals.
  let row: Int
  package let score: Double
  /// What the person would give it, before it is rounded and kept within 1 to 10.
  package let like: Double
  package internal(set) var reason: Reason?
  package internal(set) var caution: Caution?

  /// What the person would give it, 1 to 10.
  package var predicted: Double { (min(max(like, 1), 10) * 10).rounded() / 10 }

  /// What is printed and never stands alone: the public's average.
  package var publicRating: Double? { show.rating }
}

/// The answer to `recommend`.
package struct Recommendations: Sendable {
  package let entries: [Recommendation]
  /// How many shows were to choose from.
  package let candidates: Int
  /// How many shows the person has rated.
  package let ratings: Int
  /// Some shows were named for this answer.
  package let hasNamed: Bool
  /// There is no catalogue: only the lists of the library's shows lead anywhere.
  package let hasCatalog: Bool
  /// How much is looked at mattered although it was asked not to: no show has a list.
  package let keptPopularity: Bool
}
