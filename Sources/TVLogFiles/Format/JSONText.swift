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
  /// What an array or an object is as text, made before for the place where it stands.
  case made([UInt8])
}

extension JSONText {
  /// Indented by two spaces; arrays of single values stand on one line, with `isCompact` objects of them too.
  func text(indentation: Int = 0, isCompact: Bool = false) -> String {
    var bytes: [UInt8] = []
    write(to: &bytes, indentation: indentation, isCompact: isCompact)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The same behind what is there, in UTF-8.
  func write(to bytes: inout [UInt8], indentation: Int = 0, isCompact: Bool = false) {
    switch self {
    case .string(let string): JSONText.write(string, to: &bytes)
    case .integer(let number): bytes += String(number).utf8
    case .number(let digits): bytes += digits.utf8
    case .boolean(let flag): bytes += (flag ? "true" : "false").utf8
    case .null: bytes += "null".utf8
    case .made(let made): bytes += made
    case .array(let items):
      let isOnLine = items.allSatisfy(\.isSingle)
      JSONText.write(
        items, .openBracket, .closeBracket, to: &bytes, isOnLine ? nil : indentation
      ) { item, bytes in
        item.write(to: &bytes, indentation: indentation + 2, isCompact: isCompact)
      }
    case .object(let pairs):
      let isOnLine = isCompact && pairs.allSatisfy(\.1.isSingle)
      JSONText.write(
        pairs, .openBrace, .closeBrace, to: &bytes, isOnLine ? nil : indentation
      ) { pair, bytes in
        JSONText.write(pair.0, to: &bytes)
        bytes.append(.colon)
        bytes.append(.space)
        pair.1.write(to: &bytes, indentation: indentation + 2, isCompact: isCompact)
      }
    }
  }

  /// Elements on one line, or each on its own where there is an indentation.
  private static func write<Element>(
    _ elements: [Element], _ open: UInt8, _ close: UInt8, to bytes: inout [UInt8],
    _ indentation: Int?, _ write: (Element, inout [UInt8]) -> Void
  ) {
    let indentation = elements.isEmpty ? nil : indentation
    bytes.append(open)
    for (index, element) in elements.enumerated() {
      if index > 0 { bytes.append(.comma) }
      if let indentation {
        bytes.beginLine(indentation + 2)
      } else if index > 0 {
        bytes.append(.space)
      }
      write(element, &bytes)
    }
    if let indentation { bytes.beginLine(indentation) }
    bytes.append(close)
  }

  private var isSingle: Bool {
    switch self {
    case .string, .integer, .number, .boolean, .null: true
    case .array, .object, .made: false
    }
  }

  /// What no one sees, or what disturbs a terminal, is written as its number.
  private static func write(_ string: String, to bytes: inout [UInt8]) {
    bytes.append(.doubleQuote)
    let text = string.utf8.span
    if text.indices.allSatisfy({ text[$0].standsForItself }) {
      for index in text.indices { bytes.append(text[index]) }
    } else {
      for scalar in string.unicodeScalars {
        if let byte = UInt8(exactly: scalar.value), byte.standsForItself {
          bytes.append(byte)
        } else {
          bytes += escaped(scalar).utf8
        }
      }
    }
    bytes.append(.doubleQuote)
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\"", "\\": "\\\(scalar)"
    case "\n": "\\n"
    case _ where scalar.isHidden:
      scalar.utf16.map { "\\u" + padded(String($0, radix: 16)) }.joined()
    default: String(scalar)
    }
  }

  private static func padded(_ digits: String) -> String {
    String(repeating: "0", count: 4 - digits.count) + digits
  }
}

extension [UInt8] {
  fileprivate mutating func beginLine(_ indentation: Int) {
    append(.lineFeed)
    append(contentsOf: repeatElement(.space, count: indentation))
  }
}

extension UInt8 {
  /// Whether it is a character of ASCII that JSON text shows as it is.
  fileprivate var standsForItself: Bool {
    0x20..<0x7F ~= self && self != .doubleQuote && self != .backslash
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
