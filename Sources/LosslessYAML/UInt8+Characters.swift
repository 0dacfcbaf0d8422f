extension UInt8 {
  static let tab: UInt8 = 0x09
  static let lineFeed: UInt8 = 0x0A
  static let carriageReturn: UInt8 = 0x0D
  static let space = UInt8(ascii: " ")
  static let colon = UInt8(ascii: ":")
  static let hash = UInt8(ascii: "#")
  static let dash = UInt8(ascii: "-")

  var isLineBreak: Bool { self == .lineFeed || self == .carriageReturn }
  var isBlank: Bool { self == .space || self == .tab }
  var isWhitespace: Bool { isBlank || isLineBreak }

  var isPrintableASCII: Bool { (0x20...0x7E).contains(self) }

  /// Whether it continues a character that an earlier byte began.
  var isUTF8Continuation: Bool { self & 0xC0 == 0x80 }

  /// How many bytes the character has that this byte begins, in text known to be UTF-8.
  var utf8Length: Int {
    switch self {
    case ..<0x80: 1
    case ..<0xE0: 2
    case ..<0xF0: 3
    default: 4
    }
  }
}
