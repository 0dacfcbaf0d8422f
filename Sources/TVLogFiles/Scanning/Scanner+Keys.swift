import TVLogCore

/// The name of a field as one number: its at most 16 bytes.
///
/// Readers compare each key of a file with it.
struct FieldName: Equatable {
  fileprivate let bytes: UInt128
  fileprivate let count: Int

  init(_ name: String) {
    self = name.withTextBytes { FieldName($0) }
  }

  /// The text has at most `longest` bytes.
  init(_ text: TextBytes) {
    count = text.count
    let first = FieldName.number(of: text, 0..<min(count, 8))
    let last = count > 8 ? FieldName.number(of: text, 8..<count) : 0
    bytes = UInt128(last) << 64 | UInt128(first)
  }

  static let longest = 16

  @inline(__always)
  private static func number(of text: TextBytes, _ range: Range<Int>) -> UInt64 {
    range.reversed().reduce(0) { $0 << 8 | UInt64(text[$1]) }
  }

  /// Whether it is the beginning of some bytes.
  @inline(__always)
  fileprivate func begins(_ sixteen: UInt128) -> Bool {
    (sixteen ^ bytes) << UInt128(128 - 8 * count) == 0
  }
}

extension Scanner {
  /// Takes a key and its colon; the value follows.
  mutating func key() -> Word? {
    guard let key = cursor.key(), cursor.byte == .space || flowDepth == 0 && cursor.isAtBreak else {
      giveUp()
      return nil
    }
    return key
  }

  /// Takes the key of a field.
  mutating func fieldName() -> FieldName? {
    guard case .raw(let word)? = key(), word.count <= FieldName.longest else {
      giveUp()
      return nil
    }
    return FieldName(cursor.text(word))
  }
}

extension Cursor {
  /// Takes a key and its colon.
  fileprivate mutating func key() -> Word? {
    guard let key = isAtQuote ? quoted() : plainKey(), byte == .colon else { return nil }
    advance()
    return key
  }

  private mutating func plainKey() -> Word? {
    let start = position
    while byte.isOfKey { advance() }
    return start == position || byte(at: start) == .dash ? nil : .raw(start..<position)
  }

  /// Takes a key and its colon if it is this one, written as tvlog does; what most keys are is known
  /// beforehand.
  @inline(__always)
  mutating func take(_ name: FieldName) -> Bool {
    guard let bytes = number(as: UInt128.self), name.begins(bytes) else { return false }
    let end = position + name.count
    guard byte(at: end) == .colon, byte(at: end + 1) == .space else { return false }
    position = end + 1
    return true
  }
}

extension UInt8 {
  /// Whether it is one of the few characters of keys that tvlog knows.
  fileprivate var isOfKey: Bool {
    isASCIILetter || isDigit || self == .dash
  }
}
