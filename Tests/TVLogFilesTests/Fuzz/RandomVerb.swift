import TVLogCore

/// A change of the person's part that a command could make, drawn by chance.
enum RandomVerb {
  static func draw(_ random: inout SeededGenerator) -> Verb {
    let code = "S0\(random.number(1...3))E0\(random.number(1...8))"
    let other = "S0\(random.number(1...3))E0\(random.number(1...8))"
    let date = random.pick([
      "2026-03-04", "2026-03-04T20:15", "unknown", "2009", "2010-02", "2001-01-01",
    ])
    return Verb(
      random.pick([
        "watch \(code) \(date)", "watch \(code) \(date) again", "watch \(code) \(other) \(date)",
        "watch S0\(random.number(1...3))E01-E05 \(date)", "unwatch \(code) --all",
        "unwatch \(code) \(other) --all", "unwatch S01E01-E05 --all", "skip \(code) \(other)",
        "unskip \(code)", "unskip S02E02 S02E03", "rate \(random.number(1...10))", "rate none",
        "rate S01 7.5", "rate \(code) 6", "rate S01 none", "review \(random.pick(words))",
        "review none", "review \(code) \(random.pick(words))", "review S01 none",
        "lists add favorites", "lists add dropped", "lists remove watching",
        "lists remove completed favorites", "tag add \(random.pick(["no", "1", "a:b", "x"]))",
        "tag remove slow", "rewatch 2026-01-01", "rewatch undo",
      ]))
  }

  private static let words = [
    "yes", "Two\\nlines.\\n", "A: b # c", "\u{202E}x\u{7}", "- dash", "Ü",
  ]
}
