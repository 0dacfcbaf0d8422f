/// A JSON value that keeps the order of its keys, for files that people read.
enum JSONText: Sendable {
  case string(String)
  case integer(Int)
  /// Digits, with a point or without.
  case number(String)
  case boolean(Bool)
  case null
  case array([JSONText])
  case object([(String, JSONText)])
}

extension JSONText {
  /// Indented by two spaces; arrays of single values stand on one line, with `isCompact` objects of them too.
  func text(indentation: Int = 0, isCompact: Bool = false) -> String {
    switch self {
    case .string(let text): JSONText.quoted(text)
    case .integer(let number): "\(number)"
    case .number(let digits): digits
    case .boolean(let flag): "\(flag)"
    case .null: "null"
    case .array(let items) where items.allSatisfy(\.isSingle):
      "[" + items.map { $0.text() }.joined(separator: ", ") + "]"
    case .object(let pairs) where isCompact && pairs.allSatisfy(\.1.isSingle):
      "{" + pairs.map { JSONText.quoted($0) + ": " + $1.text() }.joined(separator: ", ") + "}"
    case .array(let items):
      JSONText.lines(
        items.map { $0.text(indentation: indentation + 2, isCompact: isCompact) }, "[", "]",
        indentation)
    case .object(let pairs):
      JSONText.lines(
        pairs.map {
          JSONText.quoted($0) + ": " + $1.text(indentation: indentation + 2, isCompact: isCompact)
        }, "{", "}", indentation)
    }
  }

  private var isSingle: Bool {
    switch self {
    case .string, .integer, .number, .boolean, .null: true
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

  /// What no one sees, or what disturbs a terminal, is written as its number.
  private static func quoted(_ text: String) -> String {
    if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) && $0 != 0x22 && $0 != 0x5C }) {
      return "\"\(text)\""
    }
    let escaped = text.unicodeScalars.reduce(into: "") { escaped, scalar in
      switch scalar {
      case "\"", "\\": escaped += "\\\(scalar)"
      case "\n": escaped += "\\n"
      default:
        if scalar.isHidden {
          escaped += scalar.utf16.map { "\\u" + padded(String($0, radix: 16)) }.joined()
        } else {
          escaped.unicodeScalars.append(scalar)
        }
      }
    }
    return "\"\(escaped)\""
  }

  private static func padded(_ digits: String) -> String {
    String(repeating: "0", count: 4 - digits.count) + digits
  }
}

extension Unicode.Scalar {
  fileprivate var isHidden: Bool {
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }
}
