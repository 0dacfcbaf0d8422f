/// Why a text is no query, and where.
package struct QueryError: Error, Hashable, Sendable {
  /// One sentence without a full stop.
  package var message: String
  /// Counted from 1 in Unicode scalars.
  package var column: Int
  /// Columns that a caret line underlines; at least 1.
  package var length: Int
  /// What to type instead.
  package var help: String?
  package var query: String
}
