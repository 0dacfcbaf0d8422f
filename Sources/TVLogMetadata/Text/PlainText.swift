/// The text of a piece of HTML: tags taken out, entities decoded; what is neither stays as it is.
struct PlainText {
  private(set) var text = ""
  private var rest: Substring.UnicodeScalarView
  /// Behind it no tag ends, so that none need be looked for.
  private let lastTagEnd: String.Index?

  init(html: String) {
    rest = Substring(html).unicodeScalars
    lastTagEnd = rest.lastIndex(of: ">")
    while let mark = rest.firstIndex(where: { $0 == "<" || $0 == "&" }) {
      text += Substring(rest[..<mark])
      rest = rest[mark...]
      if !takeTag(), !takeEntity() { takeMark() }
    }
    text += Substring(rest)
  }

  /// Passes over a tag; one that is not of a letter's style parts words.
  private mutating func takeTag() -> Bool {
    guard rest.first == "<", let lastTagEnd, rest.startIndex < lastTagEnd,
      let first = rest.dropFirst().first, first == "/" || first == "!" || first.isLetter,
      let end = rest.firstIndex(of: ">")
    else { return false }
    let name = rest[..<end].dropFirst().drop { $0 == "/" }.prefix { $0.isLetter }
    if !PlainText.styles.contains(String(name).lowercased()) { text.append(" ") }
    rest = rest[end...].dropFirst()
    return true
  }

  private mutating func takeEntity() -> Bool {
    guard rest.first == "&", let end = rest.prefix(12).firstIndex(of: ";"),
      let scalar = PlainText.scalar(of: String(rest[..<end].dropFirst()))
    else { return false }
    text.append(Character(scalar))
    rest = rest[end...].dropFirst()
    return true
  }

  /// A mark that begins nothing.
  private mutating func takeMark() {
    text += Substring(rest.prefix(1))
    rest = rest.dropFirst()
  }

  private static func scalar(of entity: String) -> Unicode.Scalar? {
    guard entity.hasPrefix("#") else { return entities[entity] }
    let digits = entity.dropFirst()
    let isHex = digits.hasPrefix("x") || digits.hasPrefix("X")
    let code = isHex ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return code.flatMap { Unicode.Scalar($0) }
  }

  private static let styles: Set = ["a", "b", "em", "i", "s", "small", "span", "strong", "u"]

  private static let entities: [String: Unicode.Scalar] = [
    "amp": "&", "apos": "'", "gt": ">", "hellip": "…", "ldquo": "“", "lsquo": "‘", "lt": "<",
    "mdash": "—", "nbsp": " ", "ndash": "–", "quot": "\"", "rdquo": "”", "rsquo": "’",
  ]
}

extension Unicode.Scalar {
  fileprivate var isLetter: Bool { isASCII && properties.isAlphabetic }
}
