/// Why a show is recommended: facts of the person's own files, in the order of their evidence.
package enum Reason: Sendable {
  /// It stands in the lists of shows that were liked.
  case listed([Liked])
  /// It shares these with shows that were liked.
  case alike([Liked])
  /// The person's ratings lean to one of its features.
  case taste(Leaning)
  /// Nothing of the person's bears on it.
  case publicOnly

  /// A show of the library, or one that was named for this answer, that speaks for the entry.
  package struct Liked: Sendable {
    package let show: Show
    /// Nil: it is a favourite without a rating, or was named.
    package let rating: Rating?
    package let isNamed: Bool
    /// How much of the score it makes.
    package let share: Double
    package let shared: Shared
  }

  /// What two shows have in common.
  package struct Shared: Equatable, Sendable {
    package var genres: [String] = []
    package var network: String?
    package var people: [String] = []
    package var keywords: [String] = []

    /// Enough to be named: two genres, a person or two keywords.
    var isEnough: Bool { genres.count >= 2 || !people.isEmpty || keywords.count >= 2 }
    var isEmpty: Bool { genres.isEmpty && network == nil && people.isEmpty && keywords.isEmpty }
  }

  package struct Leaning: Equatable, Sendable {
    /// The genre, type, network or language.
    package let name: String
    /// Points of the predicted rating.
    package let points: Double
    /// The first year of its decade, where the person leans to that too.
    package let decade: Int?
  }
}

/// A show that speaks against an entry.
package struct Caution: Sendable {
  package let show: Show
  /// Nil: it was dropped.
  package let rating: Rating?
  package let share: Double
  package let shared: Reason.Shared
}
