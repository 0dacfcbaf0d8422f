import TVLogCore

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
