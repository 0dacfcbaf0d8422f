/// One key of an order: `rating-` from the highest down, `title+` from the lowest up.
package struct QueryOrder: Hashable, Sendable {
  package var field: QueryField
  package var isDescending: Bool

  package init(field: QueryField, isDescending: Bool) {
    self.field = field
    self.isDescending = isDescending
  }
}
