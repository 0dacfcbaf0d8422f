/// Reads one word of a query: a field with its condition, or words of the title.
struct QueryTermReader {
  let token: QueryToken
  let text: String
  let clock: Clock

  func term(_ word: String, _ isQuoted: Bool) throws(QueryError) -> QueryTerm {
    guard !isQuoted, let cut = word.firstIndex(where: { ":<>=".contains($0) }),
      cut > word.startIndex
    else { return QueryTerm(nil, .contains(word)) }
    let name = word[..<cut].lowercased()
    guard let field = QueryField(rawValue: name) else { throw unknownField(name) }
    let rest = word[cut...].drop { $0 == ":" }
    return QueryTerm(field, try condition(field, String(rest)))
  }

  private func condition(
    _ field: QueryField, _ value: String
  ) throws(QueryError) -> QueryTerm.Condition {
    let isExact = value.hasPrefix("=")
    let bare = String(value.drop { $0 == "=" })
    guard !bare.isEmpty, bare != ">", bare != "<" else {
      throw error("'\(field.rawValue)' needs a value", help: example(field))
    }
    switch field.kind {
    case .text: return isExact ? .equals(bare) : .contains(bare)
    case .word: return .equals(bare)
    case .number:
      let (low, high) = try bounds(bare, field, step: 1) { number(String($0)).map { $0...$0 } }
      return .numbers(low, high)
    case .date:
      let (low, high) = try bounds(bare, field, step: 1) { days($0) }
      return .days(low, high)
    }
  }

  /// The ends of `a..b`, `>=a`, `<a` or a value alone.
  private func bounds<Bound: Strideable>(
    _ value: String, _ field: QueryField, step: Bound.Stride,
    _ read: (Substring) -> ClosedRange<Bound>?
  ) throws(QueryError) -> (Bound?, Bound?) {
    func end(_ text: Substring) throws(QueryError) -> ClosedRange<Bound>? {
      if text.isEmpty { return nil }
      guard let range = read(text) else {
        throw error("'\(text)' is no \(noun(field))", help: example(field))
      }
      return range
    }
    for (sign, isLow, isStrict) in [
      (">=", true, false), ("<=", false, false), (">", true, true), ("<", false, true),
    ] where value.hasPrefix(sign) {
      guard let range = try end(value.dropFirst(sign.count)) else {
        throw error("'\(field.rawValue)' needs a value", help: example(field))
      }
      if isLow { return (isStrict ? range.upperBound.advanced(by: step) : range.lowerBound, nil) }
      return (nil, isStrict ? range.lowerBound.advanced(by: -step) : range.upperBound)
    }
    guard let dots = value.dots else {
      let range = try end(value[...])
      return (range?.lowerBound, range?.upperBound)
    }
    let low = try end(value[..<dots.lowerBound])
    let high = try end(value[dots.upperBound...])
    guard low != nil || high != nil else {
      throw error("'..' stands between two values, one of which may be left out", help: example(field))
    }
    return (low?.lowerBound, high?.upperBound)
  }

  /// A number with at most two decimals, as hundredths.
  private func number(_ text: String) -> Int? {
    var reader = TextReader(text)
    guard let whole = reader.number(most: 9) else { return nil }
    var hundredths = 0
    if reader.take(".") {
      var attempt = reader
      if let two = attempt.number(digits: 2) {
        hundredths = two
        reader = attempt
      } else if let one = reader.number(digits: 1) {
        hundredths = one * 10
      } else {
        return nil
      }
    }
    return reader.isAtEnd ? whole * 100 + hundredths : nil
  }

  private func days(_ text: Substring) -> ClosedRange<Day>? {
    let text = String(text).lowercased()
    if text != "unknown", let span = PlayDate(text)?.span { return span }
    return Day(relative: text, to: clock.today, weekdays: .past).map { $0...$0 }
  }

  private func unknownField(_ name: String) -> QueryError {
    let near = name.nearest(in: QueryField.allCases.map(\.rawValue))
    return QueryError(
      message: "'\(name)' is no field", column: token.column, length: name.unicodeScalars.count,
      help: near.map { "did you mean \($0)?" }
        ?? "fields: \(QueryField.allCases.map(\.rawValue).joined(separator: ", "))", query: text)
  }

  private func error(_ message: String, help: String) -> QueryError {
    QueryError(
      message: message, column: token.column, length: token.length, help: help, query: text)
  }

  private func noun(_ field: QueryField) -> String { field.kind == .date ? "date" : "number" }

  private func example(_ field: QueryField) -> String {
    switch field.kind {
    case .text, .word: "such as \(field.rawValue):drama"
    case .number: "such as \(field.rawValue):8, \(field.rawValue):5..10 or \(field.rawValue):>=8"
    case .date: "such as \(field.rawValue):2025, \(field.rawValue):..-30d or \(field.rawValue):>=2025-03-01"
    }
  }
}

extension String {
  /// The first `..`.
  fileprivate var dots: Range<Index>? {
    var from = startIndex
    while let first = self[from...].firstIndex(of: ".") {
      let second = index(after: first)
      if second < endIndex, self[second] == "." { return first..<index(after: second) }
      from = second
    }
    return nil
  }
}

extension Day: Strideable {
  package func distance(to other: Day) -> Int { other - self }
  package func advanced(by days: Int) -> Day { self + days }
}
