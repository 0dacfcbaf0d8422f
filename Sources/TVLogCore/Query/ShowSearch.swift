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
