/// A choice of shows, such as `status:watching genre:drama year:2015.. not:tag:x` (docs/queries.md).
public indirect enum Query: Hashable, Sendable {
  /// Every part holds; none: every show.
  case all([Query])
  /// At least one part holds.
  case any([Query])
  case not(Query)
  case term(QueryTerm)

  public static let everything = Query.all([])

  /// Nothing but words of the title side by side, as a show is named too.
  public var isBare: Bool {
    switch self {
    case .all(let parts): parts.allSatisfy(\.isBare)
    case .term(let term): term.field == nil
    case .any, .not: false
    }
  }

  /// The most characters that a query may have.
  public static let longest = 1_000
}
