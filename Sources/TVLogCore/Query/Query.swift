/// A choice of shows, such as `status:watching genre:drama year:2015.. not:tag:x` (docs/queries.md).
package indirect enum Query: Hashable, Sendable {
  /// Every part holds; none: every show.
  case all([Query])
  /// At least one part holds.
  case any([Query])
  case not(Query)
  case term(QueryTerm)

  package static let everything = Query.all([])

  /// The most characters that a query may have.
  package static let longest = 1_000
}

/// A query and the order of what it selects.
package struct ShowSearch: Hashable, Sendable {
  package var query: Query
  /// The first decides; equal ones fall to the next.
  package var order: [QueryOrder]

  package init(query: Query = .everything, order: [QueryOrder] = []) {
    self.query = query
    self.order = order
  }
}

/// One key of an order: `rating-` from the highest down, `title+` from the lowest up.
package struct QueryOrder: Hashable, Sendable {
  package var field: QueryField
  package var isDescending: Bool
}

/// One condition.
package struct QueryTerm: Hashable, Sendable {
  /// Nil: the title or another name.
  package var field: QueryField?
  package var condition: Condition

  package enum Condition: Hashable, Sendable {
    /// Case and marks do not matter.
    case contains(String)
    case equals(String)
    /// Hundredths, both ends included; nil: open.
    case numbers(Int?, Int?)
    /// Both ends included; nil: open.
    case days(Day?, Day?)
  }

  package init(_ field: QueryField?, _ condition: Condition) {
    self.field = field
    self.condition = condition
  }
}
