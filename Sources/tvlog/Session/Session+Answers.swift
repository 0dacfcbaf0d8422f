import FoundationEssentials
import TVLogCore
import TVLogFiles
import TVLogTerminal

extension Session {
  /// Prints an answer as JSON, its keys in order, so that the same answer is the same bytes.
  func print(json answer: some Encodable) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let text = String(decoding: try encoder.encode(answer), as: UTF8.self)
    console.print(raw: text.escapingInvisible + "\n")
  }

  /// Prints where figures come from: the rule, and the lines of the show's file.
  func explain(_ explanations: [Explanation], of show: Show, in place: ShowPlace) throws {
    let path = folder.relative(place.path)
    let file = try ShowFile(try folder.read(place), slug: place.slug, path: path)
    let located = explanations.map { explanation in
      ExplanationAnswer.Entry(
        explanation: explanation,
        lines: explanation.sources.map { (source: $0, line: file.line(of: $0)) })
    }
    console.print(ExplanationAnswer(show: show, path: path, entries: located))
  }
}

extension String {
  /// The same JSON, with what could disturb a terminal written as `\uXXXX`.
  fileprivate var escapingInvisible: String {
    var text = ""
    for scalar in unicodeScalars {
      text += scalar.isVisible ? String(scalar) : scalar.utf16.map(\.escape).joined()
    }
    return text
  }
}

extension Unicode.Scalar {
  fileprivate var isVisible: Bool {
    if value < 0x7F { return true }
    return switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: false
    default: true
    }
  }
}

extension UInt16 {
  fileprivate var escape: String {
    let digits = String(self, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }
}
