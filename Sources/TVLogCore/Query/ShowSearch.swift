/// A query and the order of what it selects.
public struct ShowSearch: Hashable, Sendable {
  public var query: Query
  /// The first decides; equal ones fall to the next.
  public var order: [QueryOrder]

  public init(query: Query = .everything, order: [QueryOrder] = []) {
    self.query = query
    self.order = order
  }
}
