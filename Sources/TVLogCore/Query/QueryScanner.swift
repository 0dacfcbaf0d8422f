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
      case _ where scalar.isBlank: position += 1
      case "(", ")":
        position += 1
        tokens.append(
          QueryToken(kind: scalar == "(" ? .open : .close, column: start + 1, length: 1))
      default: tokens.append(try word())
      }
    }
    return tokens
  }

  private var next: Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }

  private mutating func word() throws(QueryError) -> QueryToken {
    let start = position
    var word = QueryWord(bare: "")
    while let scalar = next, !scalar.isBlank, scalar != "(", scalar != ")" {
      if scalar == "\"" {
        word.quoted = (word.quoted ?? "") + (try quotedText())
      } else {
        position += 1
        if word.quoted == nil {
          word.bare.unicodeScalars.append(scalar)
        } else {
          word.quoted?.unicodeScalars.append(scalar)
        }
      }
      if word.quoted == nil, word.bare.lowercased() == "not:" { break }
    }
    return QueryToken(kind: kind(of: word), column: start + 1, length: position - start)
  }

  private func kind(of word: QueryWord) -> QueryToken.Kind {
    guard word.quoted == nil else { return .word(word) }
    return switch word.bare.lowercased() {
    case "or": .or
    case "not", "not:": .not
    default: .word(word)
    }
  }

  private mutating func quotedText() throws(QueryError) -> String {
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

extension Unicode.Scalar {
  fileprivate var isBlank: Bool { self == " " || self == "\t" || self == "\n" || self == "\r" }
}
