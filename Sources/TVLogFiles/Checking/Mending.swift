import TVLogCore

/// What can be put right without asking, because only one thing can be meant.
package enum Mending {
  /// The text with every mendable fault put right, or nil where there is none.
  ///
  /// Each step is proven: the fault is gone and no other has come.
  package static func mended(_ bytes: [UInt8], slug: String, path: String) -> [UInt8]? {
    var text = bytes
    var findings = read(text, slug, path)
    while let (better, rest) = step(text, findings, slug, path) {
      text = better
      findings = rest
    }
    text = oneStatus(text, slug, path) ?? text
    return text == bytes ? nil : text
  }

  private static func read(_ bytes: [UInt8], _ slug: String, _ path: String) -> [Diagnostic] {
    ShowReader.read(bytes, slug: slug, path: path).findings
  }

  private static func step(
    _ text: [UInt8], _ findings: [Diagnostic], _ slug: String, _ path: String
  ) -> ([UInt8], [Diagnostic])? {
    for finding in findings where finding.kind == .value {
      guard let word = finding.place.word, let meant = meaning(of: word),
        let better = text.replacing(word, with: meant, at: finding.place)
      else { continue }
      let rest = read(better, slug, path)
      let isBetter =
        rest.count < findings.count
        && rest.allSatisfy { new in findings.contains { $0.message == new.message } }
      if isBetter { return (better, rest) }
    }
    return nil
  }

  /// The status that counts already, alone.
  private static func oneStatus(_ text: [UInt8], _ slug: String, _ path: String) -> [UInt8]? {
    guard let file = try? ShowFile(text, slug: slug, path: path), !file.hasErrors,
      let status = file.show.status,
      file.show.lists.count(where: { Status(rawValue: $0) != nil }) > 1
    else { return nil }
    var show = file.show
    show.lists.removeAll { Status(rawValue: $0) != nil && $0 != status.rawValue }
    return try? file.bytes(saying: show)
  }

  /// `2022-2-18` and `2022/02/18` as dates, `8,5` and `8.5/10` as ratings, `S01 E03` as a code.
  private static func meaning(of word: String) -> String? {
    let parts = word.split { "-/.".contains($0) }
    if parts.count == 3, parts[0].utf8.count == 4, let day = day(parts) { return day.description }
    let joined = word.filter { $0 != " " }
    if joined != word, let code = EpisodeCode(joined) { return code.description }
    if word.hasSuffix("/10"), Rating(String(word.dropLast(3))) != nil {
      return String(word.dropLast(3))
    }
    let dotted = String(word.map { $0 == "," ? "." : $0 })
    return dotted != word && Rating(dotted) != nil ? dotted : nil
  }

  private static func day(_ parts: [Substring]) -> Day? {
    guard let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]) else {
      return nil
    }
    return Day(year: year, month: month, day: day)
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
