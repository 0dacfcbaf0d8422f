import TVLogCore

extension Form<Day> {
  static let day = Form(
    "a day", "a day looks like 2022-02-18", .pattern("^\(Pattern.day)$"), guess: Guess.day)
}

extension Form<Airdate> {
  static let airdate = Form(
    "a day or an instant", "write a day such as 2022-02-18 or an instant such as 2025-01-17T02:00Z",
    .pattern("^\(Pattern.day)([Tt]\(Pattern.time)(:[0-5][0-9]|:60)?\(Pattern.offset))?$"),
    guess: Guess.day)
}

extension Form<PlayDate> {
  static let playDate = Form(
    "a date", "a date looks like 2022-02-18, 2022-02-18T21:40, 2022-02, 2022 or unknown",
    .either([
      .pattern(
        "^(unknown|\(Pattern.year)(-\(Pattern.month))?|\(Pattern.day)([Tt]\(Pattern.time)\(Pattern.offset)?)?)$"
      ), .integer(1000...9999),
    ]), guess: Guess.playDate)
}

extension Form<Weekday> {
  static let weekday = Form(
    "a weekday", "a weekday looks like Friday",
    .either([.choice(Weekday.allCases.map(\.name)), .pattern("^(\(Pattern.weekdays))$")]),
    isPlain: false, read: { Weekday(named: $0.string) }, write: { $0.name },
    guess: { $0.nearest(in: Weekday.allCases.map(\.name)) })
}

/// Regular expressions of the schema; the reader itself reads by hand.
private enum Pattern {
  static let year = "[0-9]{4}"
  static let month = "(0[1-9]|1[0-2])"
  static let day = "\(year)-\(month)-(0[1-9]|[12][0-9]|3[01])"
  static let time = "([01][0-9]|2[0-3]):[0-5][0-9]"
  static let offset = "([Zz]|[+-](0[0-9]|1[0-8]):?[0-5][0-9])"
  static let weekdays = Weekday.allCases.map { beginnings(of: $0.rawValue) }.joined(separator: "|")

  /// At least three letters of a word, in any case.
  private static func beginnings(of word: String) -> String {
    let letters = word.map { "[\($0.lowercased())\($0.uppercased())]" }
    let rest = letters.dropFirst(3).reversed().reduce("") { "(\($1)\($0))?" }
    return letters.prefix(3).joined() + rest
  }
}
