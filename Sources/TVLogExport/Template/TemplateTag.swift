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

  /// The tags of a text; a tag without an end is the last, and nil in the second part where there is none.
  static func tags(of text: String) -> (tags: [TemplateTag], unclosed: Diagnostic.Place?) {
    var tags: [TemplateTag] = []
    // A carriage return and a line feed are one character.
    let lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
    for (number, line) in lines.enumerated() {
      var rest = line
      while let start = rest.firstRange(of: "{{") {
        let inner = rest[start.upperBound...]
        let isTriple = inner.first == "{"
        let end = isTriple ? "}}}" : "}}"
        let column =
          line.unicodeScalars.distance(
            from: line.startIndex, to: start.lowerBound) + 1
        guard let stop = inner.firstRange(of: end) else {
          return (
            tags,
            Diagnostic.Place(line: number + 1, column: column, length: 2, excerpt: String(line))
          )
        }
        let place = Diagnostic.Place(
          line: number + 1, column: column,
          length: rest[start.lowerBound..<stop.upperBound].unicodeScalars.count,
          excerpt: String(line))
        tags.append(TemplateTag(inner[..<stop.lowerBound], place))
        rest = rest[stop.upperBound...]
      }
    }
    return (tags, nil)
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
