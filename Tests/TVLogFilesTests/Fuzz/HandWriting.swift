import TVLogCore

/// Writes show files as people do: every style of keys, values, quotes, comments and line ends.
struct HandWriting {
  var random: SeededGenerator
  private var lines: [String] = []
  private var comments = 0

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
  }

  private enum Part: CaseIterable {
    case title, names, rating, review, watched, skipped, notes, about, episodes, strange
  }

  mutating func file() -> [UInt8] {
    lines = random.isTrue(1, of: 3) ? ["# the top \(comment())"] : []
    var parts = Part.allCases
    if random.isTrue(1, of: 4) { parts.shuffle(using: &random) }
    for part in parts {
      if random.isTrue(1, of: 3) { lines.append("") }
      if random.isTrue(1, of: 4) { lines.append("# above \(comment())") }
      write(part)
    }
    let newline = random.isTrue(1, of: 4) ? "\r\n" : "\n"
    let text = lines.joined(separator: newline) + (random.isTrue(1, of: 4) ? "" : newline)
    return (random.isTrue(1, of: 12) ? [0xEF, 0xBB, 0xBF] : []) + Array(text.utf8)
  }

  private mutating func write(_ part: Part) {
    switch part {
    case .title: add("title: \(random.pick(["Dark", "\"24\"", "NO", "'It''s'  ", "Ünder"]))")
    case .names: writeNames()
    case .rating: if random.isTrue(1, of: 2) { add("rating:  \(random.pick(["8", "7.5", "'9'"]))") }
    case .review: writeReview()
    case .watched: writeWatched()
    case .skipped: writeSkipped()
    case .notes: writeNotes()
    case .about: writeAbout()
    case .episodes: writeEpisodes()
    case .strange: if random.isTrue(1, of: 4) { lines += ["mine:", "  - {a: &x 1}", "  - *x"] }
    }
  }
}

extension HandWriting {
  private mutating func comment() -> String {
    comments += 1
    return "c\(comments)ü"
  }

  /// A line, with a comment behind it at times.
  private mutating func add(_ line: String) {
    let isCommented = random.isTrue(1, of: 3)
    let space = String(repeating: " ", count: random.number(1...6))
    lines.append(isCommented ? "\(line)\(space)# \(comment())" : line)
  }

  private mutating func quoted(_ text: String) -> String {
    random.pick([text, text, text, "\"\(text)\"", "'\(text)'"])
  }

  private mutating func date() -> String {
    let day =
      "20\(random.number(10...25))-\(random.pick(["01", "07", "11"]))-\(random.number(10...28))"
    return random.pick([
      day, day, day, "unknown", "2008", "2008-11", day + "T21:40", day + "T09:15Z",
    ])
  }

  private mutating func code(_ season: Int, _ number: Int) -> String {
    random.pick([
      "S0\(season)E0\(number)", "S0\(season)E0\(number)", "s\(season)e\(number)",
      "\(season)x0\(number)",
    ])
  }

  /// `[a, b]` or a line for each.
  private mutating func addList(_ key: String, _ items: [String], column: Int = 0) {
    let margin = String(repeating: " ", count: column)
    if random.isTrue(2, of: 3) { return add("\(margin)\(key): [\(items.joined(separator: ", "))]") }
    lines.append("\(margin)\(key):")
    let indent = margin + random.pick(["  ", "    "])
    for item in items {
      if random.isTrue(1, of: 6) { lines.append("\(indent)# inside \(comment())") }
      add("\(indent)- \(item)")
    }
  }
}

extension HandWriting {
  private mutating func writeNames() {
    if random.isTrue(1, of: 2) {
      addList("lists", random.pick([["watching"], ["favorites", "completed"]]))
    }
    if random.isTrue(1, of: 3) { addList("tags", ["slow", "\"a, b\""]) }
    if random.isTrue(1, of: 4) { add("aka: dk") }
    if random.isTrue(1, of: 4) { addList("rewatching", ["2020-01-01", "2021-01-01"]) }
  }

  private mutating func writeReview() {
    switch random.number(0...5) {
    case 0: lines += ["review: |", "  One.", "", "  Two # no comment."]
    case 1: lines += ["review: >-", "    One", "    two."]
    case 2: lines += ["review: \"One", "  two.\""]
    case 3: add("review: One two.")
    default: break
    }
  }

  private mutating func writeWatched() {
    if random.isTrue(1, of: 8) { return }
    let codes = codes()
    if random.isTrue(1, of: 6) {
      let pairs = codes.map { "\($0): \(date())" }
      return add("watched: {\(pairs.joined(separator: ", "))}")
    }
    lines.append(random.pick(["watched:", "\"watched\":"]))
    let column = random.pick([2, 2, 4])
    for code in codes {
      if random.isTrue(1, of: 8) { lines.append("") }
      if random.isTrue(1, of: 8) { lines.append("  # between \(comment())") }
      let margin = String(repeating: " ", count: column)
      if random.isTrue(2, of: 3) {
        add("\(margin)\(quoted(code)): \(quoted(date()))")
      } else {
        addList(code, (0..<random.number(1...3)).map { _ in date() }, column: column)
      }
    }
  }

  /// Episodes in or out of order, ranges, a season and `all`.
  private mutating func codes() -> [String] {
    var codes = (1...9).filter { _ in random.isTrue(1, of: 2) }.map { code(1, $0) }
    codes += (1...4).filter { _ in random.isTrue(1, of: 3) }.map { code(2, $0) }
    if random.isTrue(1, of: 3) { codes.append("S02E05-E08") }
    if random.isTrue(1, of: 4) { codes.append("S03") }
    if random.isTrue(1, of: 8) { codes.append("all") }
    if random.isTrue(1, of: 5) { codes.shuffle(using: &random) }
    return codes.isEmpty ? ["S01E01"] : codes
  }

  private mutating func writeSkipped() {
    if random.isTrue(1, of: 2) { return }
    addList("skipped", random.pick([["S02E01"], ["S01E08", "S02E02-E04"], ["s3e1", "S03E02"]]))
  }

  private mutating func writeNotes() {
    if random.isTrue(1, of: 3) { lines += ["ratings:", "  S01: 8"]; add("  \(code(1, 2)): 9.5") }
    if random.isTrue(1, of: 4) { lines += ["reviews:", "  S01: |", "    Two", "    lines"] }
  }

  private mutating func writeAbout() {
    if random.isTrue(1, of: 3) { return }
    lines.append("about:")
    add("  source: tvmaze")
    add("  ids: {tvmaze: 1, imdb: \"tt1\"}")
    if random.isTrue(1, of: 2) { addList("genres", ["Drama", "Crime"], column: 2) }
  }

  private mutating func writeEpisodes() {
    if random.isTrue(1, of: 4) { return }
    lines.append("episodes:")
    for season in 1...3 {
      for number in 1...8 where random.isTrue(7, of: 8) {
        add(
          "  S0\(season)E0\(number): {title: \"T\(season).\(number)\", aired: 20\(10 + season)-03-0\(number)}"
        )
      }
    }
  }
}
