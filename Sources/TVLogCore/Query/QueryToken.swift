/// One word of a query, with its place.
struct QueryToken: Hashable {
  enum Kind: Hashable {
    case open, close, or, not
    /// A word; quotes are taken off, and say that it is no operator and no field.
    case word(String, isQuoted: Bool)
  }

  var kind: Kind
  /// Counted from 1 in Unicode scalars.
  var column: Int
  var length: Int
  /// For a word with a field: where its value begins, counted from the word's own beginning.
  var valueOffset = 0
}

/// Cuts a query into words: blanks and parentheses part them, quotes keep them together.
struct QueryScanner {
  let text: String
  private let scalars: [Unicode.Scalar]
  private var position = 0

  init(_ text: String) {
    self.text = text
    scalars = Array(text.unicodeScalars)
  }

  mutating func tokens() throws(QueryError) -> [QueryToken] {
    var tokens: [QueryToken] = []
    while let scalar = next {
      let start = position
      switch scalar {
      case " ", "\t", "\n": position += 1
      case "(", ")":
        position += 1
        tokens.append(QueryToken(kind: scalar == "(" ? .open : .close, column: start + 1, length: 1))
      default: tokens.append(try word())
      }
    }
    return tokens
  }

  private var next: Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }

  private mutating func word() throws(QueryError) -> QueryToken {
    let start = position
    var word = ""
    var isQuoted = false
    while let scalar = next, ![" ", "\t", "\n", "(", ")"].contains(scalar) {
      if scalar == "\"" {
        isQuoted = isQuoted || word.isEmpty
        word += try quoted()
      } else {
        word.unicodeScalars.append(scalar)
        position += 1
      }
      if word == "not:", !isQuoted { break }
    }
    let kind: QueryToken.Kind =
      switch word.lowercased() {
      case "or" where !isQuoted: .or
      case "not" where !isQuoted, "not:" where !isQuoted: .not
      default: .word(word, isQuoted: isQuoted)
      }
    return QueryToken(kind: kind, column: start + 1, length: position - start)
  }

  private mutating func quoted() throws(QueryError) -> String {
    let start = position
    var text = ""
    position += 1
    while let scalar = next {
      position += 1
      if scalar == "\"" { return text }
      if scalar == "\\", let escaped = next {
        text.unicodeScalars.append(escaped)
        position += 1
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    throw QueryError(
      message: "the quote is not closed", column: start + 1, length: scalars.count - start,
      help: "put a \" at its end", query: self.text)
  }
}
