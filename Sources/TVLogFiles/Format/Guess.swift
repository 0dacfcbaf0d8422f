import TVLogCore

/// What wrong text was probably meant to be, for the help below an error; never used as a value.
enum Guess {
  /// `S01E09` for `s01e9x`, `1.09` and `season 1 episode 9`.
  @Sendable static func code(_ text: String) -> String? {
    let numbers = numbers(in: text)
    guard EpisodeKey(text) == nil, numbers.count == 2, let season = Int(numbers[0]),
      let number = Int(numbers[1])
    else { return nil }
    return EpisodeCode(season: season, number: number).description
  }

  /// `S02` for `2` and `season 2`.
  @Sendable static func season(_ text: String) -> String? {
    let numbers = numbers(in: text)
    let words = text.lowercased().filter(\.isLetter)
    guard numbers.count == 1, ["", "s", "season"].contains(words), let season = Int(numbers[0])
    else { return nil }
    return EpisodeCode.seasonName(season)
  }

  /// `2022-02-18` for `2022-2-18`, `2022/02/18` and `18.2.2022`.
  @Sendable static func day(_ text: String) -> String? {
    let numbers = numbers(in: text)
    guard numbers.count == 3, !hasLetters(text) else { return nil }
    if numbers[0].utf8.count == 4 { return date(numbers) }
    guard numbers[2].utf8.count == 4 else { return nil }
    let isDayFirst = text.contains(".") || Int(numbers[0]) ?? 0 > 12
    let isMonthFirst = Int(numbers[1]) ?? 0 > 12
    if isDayFirst { return date(numbers.reversed()) }
    return isMonthFirst ? date([numbers[2], numbers[0], numbers[1]]) : nil
  }

  /// The same, a month alone, and `2022-02-18T21:40` for `2022-02-18 21:40:07`.
  @Sendable static func playDate(_ text: String) -> String? {
    let numbers = numbers(in: text)
    if let word = text.nearest(in: ["unknown"]) { return word }
    if numbers.count == 2, numbers[0].utf8.count == 4 { return date(numbers) }
    guard numbers.count == 5 || numbers.count == 6, numbers[0].utf8.count == 4,
      !text.contains("+"), !text.uppercased().contains("Z")
    else { return day(text) }
    return date(Array(numbers[..<3])) + "T" + numbers[3...4].map(twoDigits).joined(separator: ":")
  }

  /// `09:00` for `9:00` and `9.00`.
  @Sendable static func clock(_ text: String) -> String? {
    let numbers = numbers(in: text)
    guard numbers.count == 2, !hasLetters(text) else { return nil }
    return numbers.map(twoDigits).joined(separator: ":")
  }

  /// `8.5` for `8,5` and `8.5/10`.
  @Sendable static func rating(_ text: String) -> String? {
    let number = text.hasSuffix("/10") ? String(text.dropLast(3)) : text
    return number.split(separator: ",", omittingEmptySubsequences: false).joined(separator: ".")
  }

  /// `50` for `50 min`.
  @Sendable static func number(_ text: String) -> String? {
    let numbers = numbers(in: text)
    return numbers.count == 1 && text.hasPrefix(numbers[0]) ? numbers[0] : nil
  }

  @Sendable static func flag(_ text: String) -> String? {
    switch text.lowercased() {
    case "yes", "y", "on", "1": "true"
    case "no", "n", "off", "0": "false"
    default: text.nearest(in: ["true", "false"])
    }
  }
}

extension Guess {
  private static func numbers(in text: String) -> [String] {
    text.split { !("0"..."9").contains($0) }.map(String.init)
  }

  private static func hasLetters(_ text: String) -> Bool {
    text.utf8.contains { $0.isASCIILetter }
  }

  private static func date(_ numbers: [String]) -> String {
    numbers.map(twoDigits).joined(separator: "-")
  }

  private static func twoDigits(_ number: String) -> String {
    number.utf8.count == 1 ? "0" + number : number
  }
}
