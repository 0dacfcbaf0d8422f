extension ShowSearch {
  /// Reads a query; relative dates are counted from the clock's day.
  public init(_ text: String, clock: Clock) throws(QueryError) {
    guard text.unicodeScalars.count <= Query.longest else {
      throw QueryError(
        message: "a query has at most \(Query.longest) characters", column: 1, length: 1,
        query: String(text.prefix(60)))
    }
    var scanner = QueryScanner(text)
    var parser = QueryParser(text: text, tokens: try scanner.tokens(), clock: clock)
    self = try parser.search()
  }
}

/// Reads words into a query: `or` binds weaker than standing side by side, `not` stronger.
struct QueryParser {
  let text: String
  let tokens: [QueryToken]
  let clock: Clock
  private var position = 0
  private var depth = 0
  private var order: [QueryOrder] = []

  init(text: String, tokens: [QueryToken], clock: Clock) {
    self.text = text
    self.tokens = tokens
    self.clock = clock
  }

  mutating func search() throws(QueryError) -> ShowSearch {
    let query = try alternatives()
    if let token = next { throw error("this parenthesis was not opened", token) }
    return ShowSearch(query: query, order: order)
  }

  private var next: QueryToken? { position < tokens.count ? tokens[position] : nil }

  private mutating func alternatives() throws(QueryError) -> Query {
    var parts = [try conjunction()]
    while let token = next, token.kind == .or {
      position += 1
      let part = try conjunction()
      guard part != .everything, parts != [.everything] else {
        throw error("'or' stands between two conditions", token)
      }
      parts.append(part)
    }
    return parts.count == 1 ? parts[0] : .any(parts)
  }

  private mutating func conjunction() throws(QueryError) -> Query {
    var parts: [Query] = []
    while let token = next, token.kind != .or, token.kind != .close {
      if let part = try condition() { parts.append(part) }
    }
    return parts.count == 1 ? parts[0] : .all(parts)
  }

  /// One condition; nil for a word that only orders.
  private mutating func condition() throws(QueryError) -> Query? {
    guard let token = next else { return nil }
    position += 1
    switch token.kind {
    case .not:
      guard let negated = try next.map({ _ throws(QueryError) in try condition() }) ?? nil else {
        throw error("'not' stands before a condition", token)
      }
      return .not(negated)
    case .open: return try parenthesis(token)
    case .word(let word):
      if word.quoted == nil, let key = orderKey(word.bare) {
        order.append(key)
        return nil
      }
      return .term(try QueryTermReader(token: token, text: text, clock: clock).term(word))
    case .or, .close: return nil
    }
  }

  private mutating func parenthesis(_ open: QueryToken) throws(QueryError) -> Query {
    depth += 1
    guard depth <= 32 else { throw error("parentheses stand too deep", open) }
    let inner = try alternatives()
    guard next?.kind == .close else { throw error("this parenthesis is not closed", open) }
    guard inner != .everything else { throw error("nothing stands in these parentheses", open) }
    position += 1
    depth -= 1
    return inner
  }

  /// `rating-` and `title+`.
  private func orderKey(_ word: String) -> QueryOrder? {
    guard let last = word.last, last == "-" || last == "+",
      let field = QueryField(rawValue: word.dropLast().lowercased())
    else { return nil }
    return QueryOrder(field: field, isDescending: last == "-")
  }

  private func error(_ message: String, _ token: QueryToken) -> QueryError {
    QueryError(message: message, column: token.column, length: token.length, query: text)
  }
}
