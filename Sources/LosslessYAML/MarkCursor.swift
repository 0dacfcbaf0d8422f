/// Turns libyaml's positions, counted in Unicode scalars, into byte offsets.
///
/// Where every character is one byte, the two are the same. Else positions come in nearly rising
/// order, so stepping from the last one is linear for a file.
struct MarkCursor {
  private let bytes: [UInt8]
  private let isPlainASCII: Bool
  private var position = 0
  private var offset: Int

  /// Position 0 is the first byte of the text, behind any byte order mark.
  init(_ source: Source) {
    bytes = source.bytes
    isPlainASCII = source.isPlainASCII
    offset = source.textStart
  }

  mutating func byte(at target: Int) -> Int {
    if isPlainASCII { return min(target, bytes.count) }
    while position < target, offset < bytes.count {
      if skipASCII(upTo: target) { continue }
      offset += bytes[offset].utf8Length
      position += 1
    }
    while position > target {
      offset -= 1
      while bytes[offset].isUTF8Continuation { offset -= 1 }
      position -= 1
    }
    return offset
  }

  /// Steps over eight characters of one byte each where there are so many before the target.
  private mutating func skipASCII(upTo target: Int) -> Bool {
    guard target - position >= 8, bytes.count - offset >= 8 else { return false }
    let eight = unsafe bytes.span.bytes.unsafeLoadUnaligned(
      fromByteOffset: offset, as: UInt64.self)
    guard eight & 0x8080_8080_8080_8080 == 0 else { return false }
    offset += 8
    position += 8
    return true
  }
}
