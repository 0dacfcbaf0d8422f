import TVLogCore

/// The name of a field as one number: its at most 16 bytes.
///
/// Scanning compares each key of a file with it.
struct FieldName: Equatable {
  fileprivate var bytes: UInt128 = 0
  fileprivate var count = 0

  init(_ name: String) {
    for byte in name.utf8 { append(byte) }
  }

  init(_ text: TextBytes) {
    for offset in 0..<text.count { append(text[offset]) }
  }

  static let longest = 16

  private mutating func append(_ byte: UInt8) {
    bytes |= UInt128(byte) << UInt128(8 * count)
    count += 1
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

  /// Takes a key and its colon if it is this one, written as tvlog does; what most keys are is known
  /// beforehand.
  @inline(__always)
  mutating func take(_ name: FieldName) -> Bool {
    guard let sixteen = sixteen, name.begins(sixteen) else { return false }
    let end = position + name.count
    guard byte(at: end) == .colon, byte(at: end + 1) == .space else { return false }
    position = end + 1
    return true
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
    isASCIILetter || isDigit || self == .dash
  }
}
