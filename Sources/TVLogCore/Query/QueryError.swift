/// Why a text is no query, and where.
public struct QueryError: Error, Hashable, Sendable {
  /// One sentence without a full stop.
  public var message: String
  /// Counted from 1 in Unicode scalars.
  public var column: Int
  /// Columns that a caret line underlines; at least 1.
  public var length: Int
  /// What to type instead.
  public var help: String?
  public var query: String
}
