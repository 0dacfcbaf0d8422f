/// Writes YAML as people do: comments anywhere, odd spacing, every style of scalar.
struct FileGenerator {
  private var random: SplitMix64
  private var lines: [String] = []
  private var count = 0

  /// Whether there may be anchors, tags, aliases and `? ` keys, where edits are refused.
  private let isHarsh: Bool

  static func file(seed: UInt64, isHarsh: Bool) -> String {
    var generator = FileGenerator(random: SplitMix64(seed: seed), isHarsh: isHarsh)
    return generator.file()
  }

  private init(random: SplitMix64, isHarsh: Bool) {
    self.random = random
    self.isHarsh = isHarsh
  }
}

extension FileGenerator {
  private mutating func file() -> String {
    if chance(1, of: 3) { lines.append("# head \(number())") }
    if chance(1, of: 4) { lines.append("---") }
    mapping(indent: 0, depth: 0)
    if chance(1, of: 6) { lines.append("...") }
    let newline = chance(1, of: 5) ? "\r\n" : "\n"
    let text = lines.joined(separator: "\n") + pick(["\n", "\n", "\n", "", "\n\n"])
    return (chance(1, of: 8) ? "\u{FEFF}" : "")
      + text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: newline)
  }

  private mutating func mapping(indent: Int, depth: Int) {
    for _ in 0..<Int.random(in: 1...5, using: &random) {
      interlude(indent)
      pair(indent: indent, depth: depth)
    }
  }

  private mutating func pair(indent: Int, depth: Int) {
    let start = margin(indent) + key() + ":"
    switch Int.random(in: 0..<10, using: &random) {
    case 0..<4: lines.append(start + gap() + scalar() + comment())
    case 4: lines.append(start + comment())
    case 5: blockScalar(start, indent)
    case 6: lines.append(start + gap() + flow(depth: 0) + comment())
    case 7: longScalar(start, indent)
    case 8 where depth < 3: list(start, indent: indent, depth: depth)
    default:
      guard depth < 3 else { return lines.append(start + " {}" + comment()) }
      lines.append(start + properties() + comment())
      mapping(indent: indent + pick([1, 2, 2, 4]), depth: depth + 1)
    }
  }

  private mutating func list(_ start: String, indent: Int, depth: Int) {
    lines.append(start + comment())
    let column = indent + pick([0, 2, 2, 4])
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      interlude(column)
      let dash = margin(column) + "-" + pick([" ", " ", "   "])
      switch Int.random(in: 0..<6, using: &random) {
      case 0:
        lines.append(dash + key() + ": " + scalar() + comment())
        if dash.hasSuffix("-   ") { continue }
        lines.append(margin(column + 2) + key() + ": " + scalar() + comment())
      case 1: lines.append(dash + flow(depth: 1) + comment())
      case 2: blockScalar(margin(column) + "-", column)
      default: lines.append(dash + scalar() + comment())
      }
    }
  }

  private mutating func blockScalar(_ start: String, _ indent: Int) {
    let header = pick(["|", ">"]) + pick(["", "-", "+"])
    lines.append(start + " " + header + comment())
    let inner = margin(indent + pick([1, 2, 4]))
    lines.append(inner + "text # of \(number())")
    for _ in 0..<Int.random(in: 0...3, using: &random) {
      lines.append(pick(["", inner + "more", inner + "  deeper", inner + "last: é"]))
    }
    if chance(1, of: 3) { lines += ["", ""] }
  }

  private mutating func longScalar(_ start: String, _ indent: Int) {
    let quote = pick(["", "\"", "'"])
    lines.append(start + " " + quote + "several words \(number())")
    if chance(1, of: 3) { lines.append("") }
    lines.append(margin(indent + 2) + "on two lines" + quote + comment())
  }

  private mutating func flow(depth: Int) -> String {
    let isList = chance(1, of: 2)
    let entries = (0..<Int.random(in: 0...3, using: &random)).map { _ in
      let value = depth < 2 && chance(1, of: 4) ? flow(depth: depth + 1) : flowScalar()
      return isList ? value : key() + ": " + value
    }
    let comma = entries.isEmpty ? "" : pick(["", "", "", " ", ",", ", "])
    let text = pick(["", "", " "]) + entries.joined(separator: pick([", ", ", ", ","])) + comma
    return isList ? "[" + text + "]" : "{" + text + "}"
  }

  private mutating func interlude(_ indent: Int) {
    guard chance(1, of: 3) else { return }
    let note = "# note \(number())"
    lines.append(pick(["", margin(indent) + note, margin(indent) + note, note]))
  }
}

extension FileGenerator {
  private mutating func key() -> String {
    let number = number()
    let name = pick([
      "key\(number)", "key\(number)", "S01E\(number)", "\"q \(number)\"", "'s\(number)'",
      "ключ\(number)", "long key with spaces and é \(number)",
    ])
    return isHarsh && chance(1, of: 12) ? "&k\(number) " + name : name
  }

  private mutating func scalar() -> String {
    let text = pick([
      "8", "NO", "2022-06-02", "\"q: #x\"", "'it''s'", "plain text", "~", "007", "20:00", "é ü 😀",
      "\"esc \\\" \\u00e9\"", "a#b", "http://x/y?z", "x [y], {z}", "null", "''",
    ])
    guard isHarsh, chance(1, of: 5) else { return text }
    return pick(["&a\(number()) ", "!!str ", "!local "]) + text
  }

  private mutating func flowScalar() -> String {
    pick(["1", "\"x, y\"", "2020-01-01", "'v'", "~", "some words", "é"])
  }

  private mutating func properties() -> String {
    isHarsh && chance(1, of: 4) ? " &m\(number())" : ""
  }

  private mutating func comment() -> String {
    chance(1, of: 4) ? pick([" ", "  ", "\t"]) + "# side \(number()): \"[x" : ""
  }

  private mutating func gap() -> String { pick([" ", " ", " ", "   ", "\t"]) }

  private func margin(_ indent: Int) -> String { String(repeating: " ", count: indent) }

  private mutating func number() -> Int {
    count += 1
    return count
  }

  private mutating func chance(_ part: Int, of whole: Int) -> Bool {
    Int.random(in: 0..<whole, using: &random) < part
  }

  private mutating func pick<Choice>(_ choices: [Choice]) -> Choice {
    choices[Int.random(in: 0..<choices.count, using: &random)]
  }
}
