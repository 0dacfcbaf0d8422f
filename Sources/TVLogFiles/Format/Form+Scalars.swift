import TVLogCore

extension Form<LazyText> {
  /// Text that is seldom asked for.
  static let lazyText = Form(
    Form<String>.text.name, Form<String>.text.help, Form<String>.text.shape, isPlain: false,
    read: { LazyText($0) }, write: { $0.string })
}

extension Form<String> {
  static let text = Form(
    "text", "write text, between double quotes where it has signs of YAML", .text, isPlain: false,
    read: { $0.string }, write: { $0 })

  /// As ISO 3166-1 has them; kept in capitals.
  static let country = Form(
    "a country", "a country is two letters, such as DE", .pattern("^[A-Za-z]{2}$"), isPlain: false,
    read: { text in
      text.count == 2 && text[0].isASCIILetter && text[1].isASCIILetter
        ? text.string.uppercased() : nil
    },
    write: { $0 })
}

extension Form<Int> {
  static func integer(_ range: ClosedRange<Int>, _ name: String, _ help: String) -> Form {
    Form(
      name, help, .integer(range),
      read: { text in
        guard let number = text.integer else { return nil }
        return range.contains(number) ? number : nil
      },
      write: { String($0) }, guess: { Guess.number($0) })
  }

  static let minutes = integer(
    1...100_000, "a number of minutes", "minutes are a whole number such as 50")
  static let id = integer(1...Int(Int32.max), "an id", "an id is a whole number such as 44933")
  static let count = integer(
    0...30_000, "a number of episodes", "write a whole number from 0 to 30000, such as 10")

  /// `21:00` as minutes since midnight.
  static let clock = Form(
    "a time", "a time looks like 21:00", .pattern("^([01][0-9]|2[0-3]):[0-5][0-9]$"),
    isPlain: false, read: LocalTime.minute(_:), write: LocalTime.clock(_:), guess: Guess.clock)

  /// A time before noon, so that no evening is cut in two.
  static let earlyClock = Form(
    "a time before noon", "a time before noon looks like 04:00",
    .pattern("^(0[0-9]|1[01]):[0-5][0-9]$"), isPlain: false,
    read: { text in LocalTime.minute(text).flatMap { $0 < 720 ? $0 : nil } },
    write: LocalTime.clock(_:), guess: Guess.clock)
}

extension Form<Bool> {
  /// In the three spellings of YAML 1.2, as YAML 1.1 has them too.
  static let flag = Form(
    "true or false", nil, .boolean,
    read: { text in
      switch text.string {
      case "true", "True", "TRUE": true
      case "false", "False", "FALSE": false
      default: nil
      }
    },
    write: { String($0) }, guess: Guess.flag)
}

extension Form<Rating> {
  static let rating = Form(
    "a rating", "a rating is a number from 1 to 10 with at most one decimal, such as 8.5",
    .number(1...10), read: { text in Rating(text).flatMap { $0.isPersonal ? $0 : nil } },
    write: { $0.description }, guess: Guess.rating)
  static let score = Form(
    "a score", "a score is a number from 0 to 10 with at most one decimal, such as 8.3",
    .number(0...10), read: { Rating($0) }, write: { $0.description }, guess: Guess.rating)
}
