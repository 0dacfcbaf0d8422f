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
}
