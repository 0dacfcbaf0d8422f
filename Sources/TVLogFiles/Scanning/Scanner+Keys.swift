import TVLogCore

/// The name of a field as one number: its at most 16 bytes.
///
/// Scanning compares each key of a file with it.
struct FieldName: Equatable {
  private var bytes: UInt128 = 0

  init(_ name: String) {
    for byte in name.utf8 { append(byte) }
  }

  init(_ text: TextBytes) {
    for offset in 0..<text.count { append(text[offset]) }
  }

  static let longest = 16

  private mutating func append(_ byte: UInt8) {
    bytes = bytes << 8 | UInt128(byte)
  }
}

extension Scanner {
  /// Takes a key and its colon; the value follows.
  mutating func key() -> Word? {
    let key: Word? = isAtQuote ? quoted() : .raw(plainKey())
    expect(.colon)
    if byte != .space, flowDepth > 0 || !isAtBreak { giveUp() }
    return hasGivenUp ? nil : key
  }

  private mutating func plainKey() -> TextBytes {
    let start = position
    while byte.isOfKey { advance() }
    if start == position || byte(at: start) == .dash { giveUp() }
    return text(start..<max(start, position))
  }

  /// Takes the key of a field.
  mutating func fieldName() -> FieldName? {
    guard case .raw(let text)? = key(), text.count <= FieldName.longest else {
      giveUp()
      return nil
    }
    return FieldName(text)
  }
}

extension UInt8 {
  /// Whether it is one of the few characters of keys that tvlog knows.
  fileprivate var isOfKey: Bool {
    isASCIILetter || (48...57).contains(self) || self == .dash
  }
}
