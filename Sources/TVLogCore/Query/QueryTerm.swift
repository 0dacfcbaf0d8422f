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
