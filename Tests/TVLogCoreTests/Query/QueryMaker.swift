import TVLogCore

/// Makes random queries of the shapes that reading gives.
struct QueryMaker {
  private var random: Seeded

  init(seed: UInt64) { random = Seeded(seed) }

  mutating func search() -> ShowSearch {
    let query = Bool.random(using: &random) ? self.query(depth: 4) : .everything
    let order = (0..<Int.random(in: 0...2, using: &random)).map { _ in
      QueryOrder(field: field, isDescending: Bool.random(using: &random))
    }
    return ShowSearch(query: query, order: order)
  }

  private mutating func query(depth: Int) -> Query {
    guard depth > 0 else { return .term(term()) }
    switch Int.random(in: 0..<6, using: &random) {
    case 0: return .all(parts(depth))
    case 1: return .any(parts(depth))
    case 2: return .not(query(depth: depth - 1))
    default: return .term(term())
    }
  }

  private mutating func parts(_ depth: Int) -> [Query] {
    (0..<Int.random(in: 2...3, using: &random)).map { _ in query(depth: depth - 1) }
  }

  private var field: QueryField {
    mutating get { QueryField.allCases.randomElement(using: &random) ?? .title }
  }

  private mutating func term() -> QueryTerm {
    if Int.random(in: 0..<4, using: &random) == 0 { return QueryTerm(nil, .contains(text())) }
    let field = field
    switch field.kind {
    case .text:
      return QueryTerm(field, Bool.random(using: &random) ? .contains(text()) : .equals(text()))
    case .word:
      return QueryTerm(field, .equals(field.words?.randomElement(using: &random) ?? text()))
    case .number:
      let (low, high) = ends { Int.random(in: 0...99_999, using: &$0) }
      return QueryTerm(field, .numbers(low, high))
    case .date:
      let (low, high) = ends { Day(number: Int32.random(in: -50_000...50_000, using: &$0)) }
      return QueryTerm(field, .days(low, high))
    }
  }

  /// At least one end, in order.
  private mutating func ends<Bound: Comparable>(
    _ value: (inout Seeded) -> Bound
  ) -> (Bound?, Bound?) {
    let (first, second) = (value(&random), value(&random))
    switch Int.random(in: 0..<4, using: &random) {
    case 0: return (first, nil)
    case 1: return (nil, first)
    case 2: return (first, first)
    default: return (min(first, second), max(first, second))
    }
  }

  private mutating func text() -> String {
    let pieces = [
      "or", "not", "not:", "=", ":", "..", ">", "<", "-", "+", "\"", "\\", "(", ")", " ", "\t", "é",
      "\u{301}", "title", "rating-", "日本", "8", "watching", "drama", "x",
    ]
    let count = Int.random(in: 1...4, using: &random)
    return (0..<count).compactMap { _ in pieces.randomElement(using: &random) }.joined()
  }
}
