import TVLogCore

/// What can be put right without asking, because only one thing can be meant.
public enum Mending {
  /// The text with every mendable fault put right, or nil where there is none.
  ///
  /// Each step is proven: the fault is gone and no other has come.
  public static func mended(_ bytes: [UInt8], slug: String, path: String) -> [UInt8]? {
    var text = bytes
    var reading = read(text, slug, path)
    while let (better, rest) = step(text, reading.findings, slug, path) {
      text = better
      reading = rest
    }
    text = oneStatus(text, reading, slug, path) ?? text
    return text == bytes ? nil : text
  }

  private static func read(_ bytes: [UInt8], _ slug: String, _ path: String) -> ShowReading {
    ShowReader.read(bytes, slug: slug, path: path)
  }

  private static func step(
    _ text: [UInt8], _ findings: [Diagnostic], _ slug: String, _ path: String
  ) -> ([UInt8], ShowReading)? {
    for finding in findings {
      guard let word = finding.place.word else { continue }
      for meant in meanings(of: word, as: finding.kind) where meant != word {
        guard let better = text.replacing(word, with: meant, at: finding.place) else { continue }
        let rest = read(better, slug, path)
        let isBetter =
          rest.findings.count < findings.count
          && rest.findings.allSatisfy { new in findings.contains { $0.message == new.message } }
        if isBetter { return (better, rest) }
      }
    }
    return nil
  }

  /// The status that counts already, alone.
  private static func oneStatus(
    _ text: [UInt8], _ reading: ShowReading, _ slug: String, _ path: String
  ) -> [UInt8]? {
    guard var show = reading.show, let status = show.status,
      show.lists.count(where: { Status(rawValue: $0) != nil }) > 1,
      let file = try? ShowFile(text, slug: slug, path: path)
    else { return nil }
    show.lists.removeAll { Status(rawValue: $0) != nil && $0 != status.rawValue }
    return try? file.bytes(saying: show)
  }

  /// What a wrong word can mean; which of it fits the key, reading it again tells.
  private static func meanings(of word: String, as kind: Diagnostic.Kind) -> [String] {
    switch kind {
    case .value:
      [date(word), code(word), rating(word), minutes(word), flag(word), plain(word)]
        .compactMap { $0 }
    case .unknownKey: [plain(word)]
    default: []
    }
  }

  /// `2022-2-18`, `2022/02/18`, `18.2.2022` and `25/12/2022` as days, `2022-02-18 9:40` as a minute;
  /// not `2/3/2022`, which is read in two ways.
  private static func date(_ word: String) -> String? {
    let numbers = word.split { !$0.isNumber }
    return numbers.count == 5 ? Guess.playDate(word) : Guess.day(word)
  }

  /// `S01 E03` and `Season 1 Episode 3`.
  private static func code(_ word: String) -> String? {
    let joined = word.filter { $0 != " " }
    if joined != word, let code = EpisodeCode(joined) { return code.description }
    return joined.lowercased().filter(\.isLetter) == "seasonepisode" ? Guess.code(word) : nil
  }

  /// `8,5` and `8.5/10`.
  private static func rating(_ word: String) -> String? {
    Guess.rating(word).flatMap { Rating($0) == nil ? nil : $0 }
  }

  /// `50 min`.
  private static func minutes(_ word: String) -> String? {
    word.hasSuffix("min") ? Guess.number(word) : nil
  }

  /// `yes` and `off`, which YAML once took for truth.
  private static func flag(_ word: String) -> String? {
    ["true", "false"].contains(word.lowercased())
      ? word.lowercased()
      : ["yes", "on", "no", "off"].contains(word.lowercased()) ? Guess.flag(word) : nil
  }

  /// `Running` and `in_development`: another spelling of the same letters.
  private static func plain(_ word: String) -> String {
    String(word.lowercased().map { " _".contains($0) ? "-" : $0 })
  }
}

extension Diagnostic.Place {
  /// What the caret underlines.
  fileprivate var word: String? {
    let scalars = excerpt.unicodeScalars.dropFirst(column - 1).prefix(length)
    return scalars.count == length ? String(scalars) : nil
  }
}

extension [UInt8] {
  /// Nil where another text stands at the place.
  fileprivate func replacing(
    _ word: String, with other: String, at place: Diagnostic.Place
  ) -> [UInt8]? {
    var start = starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    for _ in 1..<Swift.max(1, place.line) {
      guard let end = self[start...].firstIndex(of: 10) else { return nil }
      start = end + 1
    }
    start += String(place.excerpt.unicodeScalars.prefix(place.column - 1)).utf8.count
    let end = start + word.utf8.count
    guard end <= count, self[start..<end].elementsEqual(word.utf8) else { return nil }
    return self[..<start] + Array(other.utf8) + self[end...]
  }
}
