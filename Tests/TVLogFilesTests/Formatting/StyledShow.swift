/// Makes show files as different hands write them.
struct StyledShow {
  private var random: SeededGenerator

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  mutating func text() -> String {
    var parts = [
      "title: \(value)", list("lists", ["watching", "a, b", "favorites"]),
      list("tags", ["x", "Ö"]),
      "rating: 8.5", "review: |\(comment())\n   Slow.\n\n   # no comment\n", "added: 2022-01-01",
      "mine:\(comment())\n    deep: [1,\n      2]", "review2: >-\n  folded\n  text",
      block("watched", ["s1e2", "S01E01", "2x03", "S02E01-E02", "S03"]) { $0.dates() },
      block("ratings", ["S02", "s1e1"]) { _ in "9" },
      block("episodes", ["S01E02", "S01E01", "S02E01"]) { $0.episode() },
      "about: {source: tvmaze, ids: {tvmaze: 82}}", list("aka", ["'quoted'", "sev"]),
    ].filter { _ in chance(4) < 3 }
    if !parts.contains(where: { $0.hasPrefix("title") }) { parts.append("title: T") }
    parts.shuffle(using: &random)
    let head = chance(3) == 0 ? "# the file\n\n" : ""
    let tail = chance(3) == 0 ? "\n# the end\n" : ""
    let body = parts.map {
      above("") + $0.trimmed
        + comment(unless: $0.contains("|") || $0.contains(">") || $0.contains("\n")) + "\n"
    }
    let text = head + body.joined() + tail
    return chance(5) == 0 ? text.replacing("\n", with: "\r\n") : text
  }

  private mutating func chance(_ count: Int) -> Int { Int.random(in: 0..<count, using: &random) }

  private var value: String {
    mutating get { ["Plain", "\"double: x\"", "'single # x'", "Two words"][chance(4)] }
  }

  private mutating func comment(unless isFull: Bool = false) -> String {
    isFull || chance(3) > 0 ? "" : "   # c\(chance(100))"
  }

  private mutating func above(_ margin: String) -> String {
    switch chance(6) {
    case 0: "\n"
    case 1: "\(margin)# above \(chance(100))\n"
    case 2: "\n\(margin)# above \(chance(100))\n\n"
    default: ""
    }
  }

  private mutating func list(_ key: String, _ items: [String]) -> String {
    let quoted = items.map { $0.contains(",") ? "\"\($0)\"" : $0 }
    switch chance(4) {
    case 0: return "\(key):\n" + quoted.map { "- \($0)" }.joined(separator: "\n")
    case 1: return "\(key): [\(quoted.joined(separator: ",\n   "))]"
    case 2: return "\(key):\n" + quoted.map { "  - \($0)\(comment())" }.joined(separator: "\n")
    default: return "\(key): [ \(quoted.joined(separator: " , ")) ]"
    }
  }

  private mutating func block(
    _ key: String, _ codes: [String], _ value: (inout StyledShow) -> String
  ) -> String {
    let codes = codes.shuffled(using: &random)
    if chance(5) == 0 {
      return "\(key): {\(codes.map { "\($0): \(value(&self))" }.joined(separator: ", "))}"
    }
    let margin = String(repeating: " ", count: 1 + chance(4))
    let lines = codes.map { "\(above(margin))\(margin)\($0):  \(value(&self))\(comment())\n" }
    let tail = chance(4) == 0 ? "\(margin)# tail \(chance(100))\n" : ""
    return "\(key):\(comment())\n" + lines.joined() + tail
  }

  private mutating func dates() -> String {
    ["2022-02-18", "[2022-02-18, 2023-01-01]", "unknown", "[ 2008 , 2008-11 ]"][chance(4)]
  }

  private mutating func episode() -> String {
    [
      "{title: One}", "{ title: \"Hello, Ms.\", aired: 2022-01-01 }",
      "{title: 'a # b', runtime: 50}",
    ][chance(3)]
  }
}

extension String {
  fileprivate var trimmed: String {
    var text = self
    while text.hasSuffix("\n") { text.removeLast() }
    return text
  }
}
