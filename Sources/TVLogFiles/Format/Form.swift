import TVLogCore

/// How one kind of value is written: what reads it, what writes it and what to say when it is wrong.
///
/// The type of a value is decided by its key and never by YAML's own guessing (docs/format.md, "Values").
struct Form<Value>: Sendable {
  /// What a right value is, with an example: "a day such as 2022-02-18".
  let expected: String
  let shape: Shape
  let read: @Sendable (String) -> Value?
  let write: @Sendable (Value) -> String
  /// Dates, numbers and codes stay plain; of text the emitter decides.
  let isPlain: Bool

  init(
    _ expected: String, _ shape: Shape, isPlain: Bool = true,
    read: @escaping @Sendable (String) -> Value?, write: @escaping @Sendable (Value) -> String
  ) {
    self.expected = expected
    self.shape = shape
    self.isPlain = isPlain
    self.read = read
    self.write = write
  }
}

extension Form where Value: LosslessStringConvertible & SendableMetatype {
  init(_ expected: String, pattern: String) {
    self.init(expected, .pattern(pattern), read: { Value($0) }, write: \.description)
  }
}

extension Form
where Value: RawRepresentable & CaseIterable & SendableMetatype, Value.RawValue == String {
  /// One of a few words.
  static var choice: Form {
    let words = Value.allCases.map(\.rawValue)
    return Form(
      words.dropLast().joined(separator: ", ") + " or " + (words.last ?? ""), .choice(words),
      isPlain: false, read: { Value(rawValue: $0) }, write: \.rawValue)
  }
}

extension Form<String> {
  static let text = Form("text", .text, isPlain: false, read: { $0 }, write: { $0 })
}

extension Form<Int> {
  static func integer(_ range: ClosedRange<Int>, _ expected: String) -> Form {
    Form(
      expected, .integer(range),
      read: { text in
        guard text.utf8.first != UInt8(ascii: "+"), let number = Int(text) else { return nil }
        return range.contains(number) ? number : nil
      },
      write: { String($0) })
  }

  static let minutes = integer(1...100_000, "a number of minutes such as 50")
  static let id = integer(1...Int(Int32.max), "a number such as 44933")
  static let count = integer(0...30_000, "a number of episodes such as 10")
  /// `21:00` as minutes since midnight.
  static let clock = Form(
    "a time such as 21:00", .pattern("^[0-2][0-9]:[0-5][0-9]$"), isPlain: false,
    read: LocalTime.minute(_:), write: LocalTime.clock(_:))
}

extension Form<Bool> {
  static let flag = Form(
    "true or false", .boolean, read: { Bool($0) }, write: { String($0) })
}

extension Form<Day> {
  static let day = Form("a day such as 2022-02-18", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$")
}

extension Form<Airdate> {
  static let airdate = Form(
    "a day such as 2022-02-18, or an instant such as 2025-01-17T02:00Z",
    pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2})?(Z|[+-][0-9]{2}:?[0-9]{2}))?$")
}

extension Form<PlayDate> {
  static let playDate = Form(
    "a date such as 2022-02-18, 2022-02-18T21:40, 2022-02, 2022 or unknown",
    pattern:
      "^(unknown|[0-9]{4}(-[0-9]{2}(-[0-9]{2}(T[0-9]{2}:[0-9]{2}(Z|[+-][0-9]{2}:?[0-9]{2})?)?)?)?)$")
}

extension Form<Rating> {
  static let rating = Form(
    "a number from 1 to 10 with at most one decimal, such as 8.5", .number(1...10),
    read: { text in Rating(text).flatMap { $0.isPersonal ? $0 : nil } }, write: \.description)
  static let score = Form(
    "a number from 0 to 10 with at most one decimal, such as 8.3", .number(0...10),
    read: { Rating($0) }, write: \.description)
}

extension Form<EpisodeCode> {
  static let code = Form("an episode code such as S01E09", pattern: "^\(Pattern.code)$")
}

extension Form<EpisodeKey> {
  static let episodes = Form(
    "an episode code such as S01E09, a range such as S01E04-E09, a season such as S02, or all",
    pattern: "^(\(Pattern.code)(-\(Pattern.last))?|\(Pattern.seasons)|[aA][lL][lL])$")
  /// What can be rated and reviewed on its own.
  static let seasonOrEpisode = Form(
    "a season such as S01 or an episode such as S01E09",
    .pattern("^(\(Pattern.code)|\(Pattern.season))$"),
    read: { text in EpisodeKey(text).flatMap { $0.isOne ? $0 : nil } }, write: \.description)
}

extension Form<SeasonSpan> {
  static let seasonSpan = Form(
    "seasons such as S05, S28-S30 or S2025..",
    pattern: "^\(Pattern.season)(-[sS]?[0-9]{1,5}|\\.\\.)?$")
}

extension Form<Int> {
  /// `S02` as 2.
  static let season = Form(
    "a season such as S02", .pattern("^\(Pattern.season)$"),
    read: { text in
      guard let span = SeasonSpan(text), span.last == span.first else { return nil }
      return span.first
    },
    write: { EpisodeCode.seasonName($0) })
}

extension Form<Weekday> {
  static let weekday = Form(
    "a weekday such as Friday", .choice(Weekday.allCases.map(\.name)), isPlain: false,
    read: { Weekday(named: $0) }, write: \.name)
}

/// Regular expressions of the schema; the reader itself reads by hand.
private enum Pattern {
  static let season = "[sS][0-9]{1,5}"
  static let code = "([sS][0-9]{1,5}[eE]|[0-9]{1,5}[xX])[0-9]{1,5}"
  static let last = "(\(code)|[eE]?[0-9]{1,5})"
  static let seasons = "\(season)(-[sS]?[0-9]{1,5})?"
}

extension EpisodeKey {
  fileprivate var isOne: Bool {
    switch self {
    case .episode: true
    case .seasons(let seasons): seasons.count == 1
    case .range, .all: false
    }
  }
}
