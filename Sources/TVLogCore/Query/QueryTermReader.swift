/// Reads one word of a query: a field with its condition, or words of the title.
struct QueryTermReader {
  let token: QueryToken
  let text: String
  let clock: Clock

  func term(_ word: QueryWord) throws(QueryError) -> QueryTerm {
    let scalars = word.bare.unicodeScalars
    guard let cut = scalars.firstIndex(where: { ":<>=".unicodeScalars.contains($0) }),
      cut > scalars.startIndex
    else {
      guard !word.text.isEmpty else {
        throw error("nothing stands between the quotes", help: "such as \"star trek\"")
      }
      return QueryTerm(nil, .contains(word.text))
    }
    let name = word.bare[..<cut].lowercased()
    guard let field = QueryField(rawValue: name) else { throw unknownField(name) }
    let bare = scalars[cut...].dropFirst(scalars[cut] == ":" ? 1 : 0)
    let value = QueryWord(bare: String(bare), quoted: word.quoted)
    let offset = scalars.count - bare.count
    return QueryTerm(field, try condition(field, value, offset))
  }

  private func condition(
    _ field: QueryField, _ value: QueryWord, _ offset: Int
  ) throws(QueryError) -> QueryTerm.Condition {
    let isExact = value.bare.unicodeScalars.first == "="
    let bare = value.bare.unicodeScalars.dropFirst(isExact ? 1 : 0)
    let word = QueryWord(bare: String(bare), quoted: value.quoted)
    guard !word.text.isEmpty else {
      throw error("'\(field.rawValue)' needs a value", help: field.example)
    }
    let place = offset + (isExact ? 1 : 0)
    switch field.kind {
    case .text: return isExact ? .equals(word.text) : .contains(word.text)
    case .word: return .equals(try known(word.text, field, place))
    case .number:
      let (low, high) = try bounds(word, field, place, step: 1) {
        $0.withTextBytes(hundredths).map { $0...$0 }
      }
      guard low ?? 0 <= 99_999_999_999, high ?? 0 >= 0 else {
        throw error("no number is there", from: place)
      }
      return .numbers(low, high)
    case .date:
      let (low, high) = try bounds(word, field, place, step: 1, days)
      guard [low, high].allSatisfy({ $0.map { (1...9999).contains($0.year) } ?? true }) else {
        throw error("the date lies outside of the years 1 to 9999", from: place)
      }
      return .days(low, high)
    }
  }

  /// Of a field with few words, one of them.
  private func known(
    _ word: String, _ field: QueryField, _ offset: Int
  ) throws(QueryError) -> String {
    guard let words = field.words, !words.contains(word.lowercased()) else { return word }
    let help =
      word.nearest(in: words).map { "did you mean \($0)?" } ?? words.joined(separator: ", ")
    throw error("'\(word)' is no \(field.rawValue)", from: offset, help: help)
  }

  /// The ends of `a..b`, `>=a`, `<a` or a value alone.
  private func bounds<Bound: Strideable>(
    _ word: QueryWord, _ field: QueryField, _ offset: Int, step: Bound.Stride,
    _ read: (String) -> ClosedRange<Bound>?
  ) throws(QueryError) -> (Bound?, Bound?) {
    func end(_ text: String) throws(QueryError) -> ClosedRange<Bound>? {
      if text.isEmpty { return nil }
      if let range = read(text) { return range }
      throw error("'\(text)' is no \(field.noun)", from: offset, help: field.example)
    }
    if let sign = QuerySign.all.first(where: { word.bare.hasPrefix($0.text) }) {
      guard let range = try end(String(word.text.dropFirst(sign.text.count))) else {
        throw error("'\(field.rawValue)' needs a value", help: field.example)
      }
      return sign.bounds(range, step: step)
    }
    guard let dots = word.bare.dots else {
      let range = try end(word.text)
      return (range?.lowerBound, range?.upperBound)
    }
    let low = try end(String(word.bare[..<dots.lowerBound]))?.lowerBound
    let high = try end(word.bare[dots.upperBound...] + (word.quoted ?? ""))?.upperBound
    guard low != nil || high != nil else {
      throw error("'..' stands between two values, one of which may be left out", from: offset)
    }
    if let low, let high, high < low {
      throw error("the range ends before it begins", from: offset, help: "the smaller value first")
    }
    return (low, high)
  }

  private func days(_ text: String) -> ClosedRange<Day>? {
    let text = text.lowercased()
    if text != "unknown", let span = PlayDate(text)?.span { return span }
    return Day(relative: text, to: clock.today, weekdays: .past).map { $0...$0 }
  }

  /// A number with at most two decimals, as hundredths.
  private func hundredths(_ text: TextBytes) -> Int? {
    var reader = TextReader(text)
    guard let whole = reader.number(most: 9) else { return nil }
    if reader.isAtEnd { return whole * 100 }
    guard reader.take(".") else { return nil }
    var tenths = reader
    if let two = reader.number(digits: 2), reader.isAtEnd { return whole * 100 + two }
    guard let one = tenths.number(digits: 1), tenths.isAtEnd else { return nil }
    return whole * 100 + one * 10
  }

  private func unknownField(_ name: String) -> QueryError {
    QueryError(
      message: "'\(name)' is no field", column: token.column, length: name.unicodeScalars.count,
      help: help(for: name), query: text)
  }

  private func help(for name: String) -> String {
    if name == "sort" { return "a field with - or + behind it sorts, such as rating-" }
    let names = QueryField.allCases.map(\.rawValue)
    return name.nearest(in: names).map { "did you mean \($0)?" }
      ?? "fields: \(names.joined(separator: ", ")); in quotes it is a word of the title"
  }

  /// `offset`: scalars of the word before what is wrong.
  private func error(_ message: String, from offset: Int = 0, help: String? = nil) -> QueryError {
    QueryError(
      message: message, column: token.column + offset, length: max(1, token.length - offset),
      help: help, query: text)
  }
}

extension QueryField {
  fileprivate var noun: String { kind == .date ? "date" : "number" }

  fileprivate var example: String {
    switch kind {
    case .text, .word: "such as \(rawValue):\(words?.first ?? "drama")"
    case .number: "such as \(rawValue):8, \(rawValue):5..10 or \(rawValue):>=8"
    case .date: "such as \(rawValue):2025, \(rawValue):..-30d or \(rawValue):>=2025-03-01"
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
