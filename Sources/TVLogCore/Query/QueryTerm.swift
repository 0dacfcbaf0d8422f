/// One condition.
public struct QueryTerm: Hashable, Sendable {
  /// Nil: the title or another name.
  public var field: QueryField?
  public var condition: Condition

  public enum Condition: Hashable, Sendable {
    /// Case and marks do not matter.
    case contains(String)
    case equals(String)
    /// Hundredths, both ends included; nil: open.
    case numbers(Int?, Int?)
    /// Both ends included; nil: open.
    case days(Day?, Day?)
  }

  public init(_ field: QueryField?, _ condition: Condition) {
    self.field = field
    self.condition = condition
  }
}
