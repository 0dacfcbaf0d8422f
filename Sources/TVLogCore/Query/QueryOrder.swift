/// One key of an order: `rating-` from the highest down, `title+` from the lowest up.
public struct QueryOrder: Hashable, Sendable {
  public var field: QueryField
  public var isDescending: Bool

  public init(field: QueryField, isDescending: Bool) {
    self.field = field
    self.isDescending = isDescending
  }
}
