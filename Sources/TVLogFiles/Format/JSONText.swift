/// A JSON value that keeps the order of its keys, for files that people read.
enum JSONText: Sendable {
  case string(String)
  case integer(Int)
  case boolean(Bool)
  case null
  case array([JSONText])
  case object([(String, JSONText)])
}

extension JSONText {
  /// Indented by two spaces; arrays of single values stand on one line.
  func text(indentation: Int = 0) -> String {
    switch self {
    case .string(let text): JSONText.quoted(text)
    case .integer(let number): "\(number)"
    case .boolean(let flag): "\(flag)"
    case .null: "null"
    case .array(let items) where items.allSatisfy(\.isSingle):
      "[" + items.map { $0.text() }.joined(separator: ", ") + "]"
    case .array(let items):
      JSONText.lines(items.map { $0.text(indentation: indentation + 2) }, "[", "]", indentation)
    case .object(let pairs):
      JSONText.lines(
        pairs.map { JSONText.quoted($0) + ": " + $1.text(indentation: indentation + 2) }, "{", "}",
        indentation)
    }
  }

  private var isSingle: Bool {
    switch self {
    case .string, .integer, .boolean, .null: true
    case .array, .object: false
    }
  }

  private static func lines(
    _ lines: [String], _ open: String, _ close: String, _ indentation: Int
  ) -> String {
    if lines.isEmpty { return open + close }
    let margin = String(repeating: " ", count: indentation)
    return open + "\n" + lines.map { "\(margin)  \($0)" }.joined(separator: ",\n")
      + "\n\(margin)\(close)"
  }

  private static func quoted(_ text: String) -> String {
    let escaped = text.unicodeScalars.reduce(into: "") { escaped, scalar in
      switch scalar {
      case "\"", "\\": escaped += "\\\(scalar)"
      case "\n": escaped += "\\n"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return "\"\(escaped)\""
  }
}
