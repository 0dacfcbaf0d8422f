/// Why a show is recommended: facts of the person's own files, in the order of their evidence.
public enum Reason: Sendable {
  /// It stands in the lists of shows that were liked.
  case listed([Liked])
  /// It shares these with shows that were liked.
  case alike([Liked])
  /// The person's ratings lean to one of its features.
  case taste(Leaning)
  /// Nothing of the person's bears on it.
  case publicOnly

  /// A show of the library, or one that was named for this answer, that speaks for the entry.
  public struct Liked: Sendable {
    public let show: Show
    /// Nil: it is a favourite without a rating, or was named.
    public let rating: Rating?
    public let isNamed: Bool
    /// How much of the score it makes.
    public let share: Double
    public let shared: Shared
  }

  /// What two shows have in common.
  public struct Shared: Equatable, Sendable {
    public var genres: [String] = []
    public var network: String?
    public var people: [String] = []
    public var keywords: [String] = []

    /// Enough to be named: two genres, a person or two keywords.
    var isEnough: Bool { genres.count >= 2 || !people.isEmpty || keywords.count >= 2 }
    var isEmpty: Bool { genres.isEmpty && network == nil && people.isEmpty && keywords.isEmpty }
  }

  public struct Leaning: Equatable, Sendable {
    /// The genre, type, network or language.
    public let name: String
    /// Points of the predicted rating.
    public let points: Double
    /// The first year of its decade, where the person leans to that too.
    public let decade: Int?
  }
}

/// A show that speaks against an entry.
public struct Caution: Sendable {
  public let show: Show
  /// Nil: it was dropped.
  public let rating: Rating?
  public let share: Double
  public let shared: Reason.Shared
}
