import TVLogCore

/// One tag of a template, where it stands.
struct TemplateTag {
  enum Kind {
    case value, section, inverted, close, partial, comment
    /// Known to Mustache and not allowed here: other delimiters, pragmas, inheritance.
    case refused
  }

  let kind: Kind
  let name: String
  let place: Diagnostic.Place

  /// What a line of a template is made of.
  enum Piece {
    case text(Substring)
    case tag(TemplateTag)
  }

  /// The tags of a text; a tag without an end is the last, and nil in the second part where there is none.
  static func tags(of text: String) -> (tags: [TemplateTag], unclosed: Diagnostic.Place?) {
    let (lines, unclosed) = lines(of: text)
    let tags = lines.joined().compactMap { piece in
      if case .tag(let tag) = piece { tag } else { TemplateTag?.none }
    }
    return (tags, unclosed)
  }

  /// The lines of a text as texts and tags, without their ends.
  static func lines(of text: String) -> (lines: [[Piece]], unclosed: Diagnostic.Place?) {
    var lines: [[Piece]] = []
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      var pieces: [Piece] = []
      var rest = line
      while let start = rest.firstRange(of: "{{") {
        let inner = rest[start.upperBound...]
        let end = inner.first == "{" ? "}}}" : "}}"
        let column =
          line.unicodeScalars.distance(
            from: line.startIndex, to: start.lowerBound) + 1
        guard let stop = inner.firstRange(of: end) else {
          let place = Diagnostic.Place(
            line: number + 1, column: column, length: 2, excerpt: String(line))
          return (lines + [pieces], place)
        }
        let place = Diagnostic.Place(
          line: number + 1, column: column,
          length: rest[start.lowerBound..<stop.upperBound].unicodeScalars.count,
          excerpt: String(line))
        if start.lowerBound > rest.startIndex {
          pieces.append(.text(rest[..<start.lowerBound]))
        }
        pieces.append(.tag(TemplateTag(inner[..<stop.lowerBound], place)))
        rest = rest[stop.upperBound...]
      }
      if !rest.isEmpty { pieces.append(.text(rest)) }
      lines.append(pieces)
    }
    return (lines, nil)
  }

  private init(_ inner: Substring, _ place: Diagnostic.Place) {
    self.place = place
    kind =
      switch inner.first {
      case "#": .section
      case "^": .inverted
      case "/": .close
      case ">": .partial
      case "!": .comment
      case "<", "$", "=", "%": .refused
      default: .value
      }
    let isMarked = inner.first.map { "#^/>!<$=%&{".contains($0) } ?? false
    name = String(inner.dropFirst(isMarked ? 1 : 0)).trimmed
  }
}

extension String {
  fileprivate var trimmed: String {
    let start = drop { $0 == " " || $0 == "\t" }
    let end = start.reversed().drop { $0 == " " || $0 == "\t" }
    return String(end.reversed())
  }
}
