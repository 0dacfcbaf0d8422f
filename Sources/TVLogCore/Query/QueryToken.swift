/// One word of a query, with its place.
struct QueryToken: Hashable {
  enum Kind: Hashable {
    case open, close, or, not
    case word(QueryWord)
  }

  var kind: Kind
  /// Counted from 1 in Unicode scalars.
  var column: Int
  var length: Int
}

/// A word that is no operator by itself.
struct QueryWord: Hashable {
  /// What stands before the first quote: here alone fields, signs and dots mean something.
  var bare: String
  /// What stands from the first quote on, quotes taken off; nil: none.
  var quoted: String?

  var text: String { bare + (quoted ?? "") }
}
