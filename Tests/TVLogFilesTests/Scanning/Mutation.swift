/// Spoils files as slips of the finger, merges and other programs do.
struct Mutation {
  var random: SeededGenerator

  /// What YAML gives a meaning, and what people type in its place.
  private static let pieces: [[UInt8]] = [
    "\n", "\n\n", "\r\n", "\r", " ", "  ", "\t", "    ", ":", ": ", " :", ":,", ":?", "#", " #",
    " # c\n",
    ",", ", ", "[", "]", "{", "}", "[]", "{}", "\"", "'", "''", "\\", "\\\"", "\\n", "\\u00e9", "|",
    "|-",
    "|+", "|2", ">", ">-", "-", "- ", "\n- ", "\n  - ", "?", "? ", "?,", "&a ", "*a", "!t ",
    "!!str ", "%",
    "@", "`", "~", "null", "NULL", "true", "---", "---\n", "...\n", "<<: ", "<<<<<<< ", "=======\n",
    "S01E01",
    "S02", "s1e3: ", "all", "title: ", "watched:", "episodes:\n", "overrides:\n", "about:", "cast:",
    "review: |\n", "  S01E01: ", "2022-02-18", "unknown", "é", "\u{85}", "\u{2028}", "\u{FEFF}",
    "\u{FFFE}",
    "🙂", "\0", "\u{7F}",
  ].map { Array($0.utf8) }

  mutating func mutated(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<random.number(1...3) { mutate(&bytes) }
    return bytes
  }

  private mutating func mutate(_ bytes: inout [UInt8]) {
    let place = random.number(0...bytes.count)
    switch random.number(0...6) {
    case 0, 1: bytes.insert(contentsOf: random.pick(Self.pieces), at: place)
    case 2:
      let piece = random.pick(Self.pieces)
      bytes.replaceSubrange(place..<min(bytes.count, place + piece.count), with: piece)
    case 3: bytes.removeSubrange(place..<min(bytes.count, place + random.number(1...6)))
    case 4: bytes.insert(contentsOf: line(of: bytes), at: lineStart(in: bytes, before: place))
    case 5:
      let start = lineStart(in: bytes, before: place)
      bytes.insert(contentsOf: Array(repeating: 32, count: random.number(1...3)), at: start)
    default:
      if place < bytes.count { bytes[place] = UInt8(random.number(0...255)) }
    }
  }

  /// Some line of the file, to be there twice.
  private mutating func line(of bytes: [UInt8]) -> [UInt8] {
    let start = lineStart(in: bytes, before: random.number(0...bytes.count))
    return Array(bytes[start...].prefix { $0 != 10 }) + [10]
  }

  private func lineStart(in bytes: [UInt8], before place: Int) -> Int {
    (bytes[..<place].lastIndex(of: 10) ?? -1) + 1
  }
}
