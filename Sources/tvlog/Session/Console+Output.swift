import FoundationEssentials
import TVLogCore
import TVLogTerminal

extension Console {
  /// Prints an answer as it is asked for: JSON of its own shape, rows of named fields, or a table.
  func print<Subject>(
    _ output: OutputOptions, json: @autoclosure () -> some Encodable,
    rows: @autoclosure () -> [Subject],
    _ fields: [RowField<Subject>], table: @autoclosure () -> some Answer
  ) throws {
    if output.json {
      try print(json: json())
    } else if let text = try output.text(rows(), fields) {
      print(raw: text)
    } else {
      print(table())
    }
  }

  /// Prints an answer as JSON, its keys in order, so that the same answer is the same bytes.
  func print(json answer: some Encodable) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let text = String(decoding: try encoder.encode(answer), as: UTF8.self)
    print(raw: text.escapingInvisible + "\n")
  }
}

extension String {
  /// The same JSON, with what could disturb a terminal written as `\uXXXX`.
  fileprivate var escapingInvisible: String {
    var text = ""
    var rest = unicodeScalars[...]
    while let place = rest.firstIndex(where: { !$0.isVisible }) {
      text += String(rest[..<place]) + rest[place].utf16.map(\.escape).joined()
      rest = rest[rest.index(after: place)...]
    }
    return text.isEmpty ? self : text + String(rest)
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
