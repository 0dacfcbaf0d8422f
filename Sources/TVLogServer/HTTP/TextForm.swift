import TVLogCore

/// What a text of a request must look like: the pattern for the OpenAPI document, and the check that decides.
struct TextForm: Sendable {
  let name: String
  /// As JSON Schema has it; nil: any text.
  var pattern: String?
  /// In Unicode scalars.
  var length: ClosedRange<Int>
  var example: String
  let check: @Sendable (String) -> Bool

  init(
    _ name: String, pattern: String? = nil, length: ClosedRange<Int>, example: String,
    check: @escaping @Sendable (String) -> Bool = { _ in true }
  ) {
    self.name = name
    self.pattern = pattern
    self.length = length
    self.example = example
    self.check = check
  }

  func accepts(_ text: String) -> Bool {
    length.contains(text.unicodeScalars.count) && !text.unicodeScalars.contains("\0") && check(text)
  }
}

extension TextForm {
  static let slug = TextForm(
    "a show's slug", pattern: "^[a-z0-9]+(-[a-z0-9]+)*$", length: 1...Slug.longest,
    example: "slow-horses", check: Slug.isShaped)
  static let date = TextForm(
    "a date", length: 1...40, example: "2022-02-18")
  static let day = TextForm(
    "a day, month or year", length: 1...20, example: "2026-11")
  static let time = TextForm(
    "a time of day", pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]$", length: 5...5, example: "21:40"
  ) { LocalTime.minute($0) != nil && $0.utf8.count == 5 }
  static let episodes = TextForm(
    "an episode, season, range, next, all, ..CODE, #41 or a day", length: 1...40, example: "s02e03")
  static let query = TextForm("a query", length: 0...1000, example: "status:watching genre:drama")
  static let words = TextForm("some words", length: 0...200, example: "drama")
  static let line = TextForm(
    "one line", pattern: "^[^\\x00-\\x1f\\x7f]+$", length: 1...200, example: "with-friends"
  ) {
    !$0.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7F }
  }
  static let reference = TextForm(
    "a provider's number", pattern: "^(tvmaze|tmdb|tvdb):[1-9][0-9]{0,8}$|^imdb:tt[0-9]{1,10}$",
    length: 6...40,
    example: "tvmaze:82"
  ) { text in
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2 else { return false }
    let isNumber = { (part: Substring) in
      (1...9).contains(part.utf8.count) && part.utf8.allSatisfy { (48...57).contains($0) }
        && part.utf8.first != 48
    }
    return switch parts[0] {
    case "tvmaze", "tmdb", "tvdb": isNumber(parts[1])
    case "imdb":
      parts[1].hasPrefix("tt") && (3...12).contains(parts[1].utf8.count)
        && parts[1].utf8.dropFirst(2).allSatisfy { (48...57).contains($0) }
    default: false
    }
  }
  static let years = TextForm(
    "a year or a span of years", pattern: "^[0-9]{4}(\\.\\.([0-9]{4})?)?$", length: 4...10,
    example: "2015..2020"
  ) { text in
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    let isYear = { (part: Substring) in
      part.utf8.count == 4 && part.utf8.allSatisfy { (48...57).contains($0) }
    }
    return isYear(parts[0])
      && (parts.count == 1
        || parts.count == 3 && parts[1].isEmpty && (parts[2].isEmpty || isYear(parts[2])))
  }
  static let cursor = TextForm(
    "where a page begins, from a Link", pattern: "^[A-Za-z0-9_-]+$", length: 1...400, example: "MA"
  ) { $0.utf8.allSatisfy { Base64URL.isDigit($0) } }
  static let job = TextForm(
    "a job's number", pattern: "^[0-9a-f]{16}$", length: 16...16, example: "0123456789abcdef"
  ) {
    $0.utf8.allSatisfy { (48...57).contains($0) || (97...102).contains($0) }
  }
  static let account = TextForm(
    "an account's name", pattern: "^[a-z0-9][a-z0-9-]{0,31}$", length: 1...32, example: "anna",
    check: AccountName.isValid)
  static let text = TextForm("a text", length: 1...20_000, example: "The best hour of the year.")
}

extension Slug {
  /// Small letters and digits in runs, one hyphen between them.
  static func isShaped(_ text: String) -> Bool {
    !text.isEmpty
      && text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false).allSatisfy
      {
        !$0.isEmpty && $0.allSatisfy { (97...122).contains($0) || (48...57).contains($0) }
      }
  }
}

extension TextForm {
  /// What can be rated and reviewed on its own.
  static let note = TextForm(
    "a season or an episode", pattern: "^[sS][0-9]{1,4}([eE][0-9]{1,5})?$", length: 2...11,
    example: "S01E09"
  ) { text in
    let parts = text.dropFirst().split(
      omittingEmptySubsequences: false, whereSeparator: { $0 == "e" || $0 == "E" })
    let isNumber = { (part: Substring, most: Int) in
      (1...most).contains(part.utf8.count) && part.utf8.allSatisfy { (48...57).contains($0) }
    }
    return (text.first == "s" || text.first == "S") && parts.count <= 2 && isNumber(parts[0], 4)
      && (parts.count == 1 || isNumber(parts[1], 5))
  }
  static let year = TextForm("a year", pattern: "^[0-9]{4}$", length: 4...4, example: "2025") {
    $0.utf8.count == 4 && $0.utf8.allSatisfy { (48...57).contains($0) }
  }
}

extension TextForm {
  static let link = TextForm(
    "small letters, digits and hyphens", pattern: "^[a-z0-9][a-z0-9-]{0,31}$", length: 1...32,
    example: "phone", check: AccountName.isValid)
}
