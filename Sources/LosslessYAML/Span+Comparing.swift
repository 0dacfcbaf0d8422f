extension Span<UInt8> {
  /// Some bytes as one number, so that one step looks at all of them; nil where fewer are left.
  @inline(__always)
  private func number<Number: FixedWidthInteger & BitwiseCopyable>(
    at offset: Int, as number: Number.Type
  ) -> Number? {
    guard offset >= 0, offset &+ MemoryLayout<Number>.size <= count else { return nil }
    return unsafe bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: Number.self)
  }

  /// Whether both have the same bytes; `elementsEqual` takes ten times as long.
  func isSame(as other: Span<UInt8>) -> Bool {
    guard count == other.count else { return false }
    if count < 8 { return isSameShort(as: other) }
    var offset = 0
    while offset < count {
      // The last eight may overlap those before.
      let place = Swift.min(offset, count - 8)
      if number(at: place, as: UInt64.self) != other.number(at: place, as: UInt64.self) {
        return false
      }
      offset += 8
    }
    return true
  }

  /// The same of less than eight bytes: its ends overlap, or meet.
  @inline(__always)
  private func isSameShort(as other: Span<UInt8>) -> Bool {
    if count >= 4 {
      return number(at: 0, as: UInt32.self) == other.number(at: 0, as: UInt32.self)
        && number(at: count - 4, as: UInt32.self) == other.number(at: count - 4, as: UInt32.self)
    }
    for offset in indices where self[offset] != other[offset] { return false }
    return true
  }

  /// Whether it stands before another, byte by byte.
  func precedes(_ other: Span<UInt8>) -> Bool {
    var offset = 0
    while let one = number(at: offset, as: UInt64.self),
      let two = other.number(at: offset, as: UInt64.self)
    {
      if one != two { return one.bigEndian < two.bigEndian }
      offset += 8
    }
    let end = Swift.min(count, other.count)
    while offset < end {
      if self[offset] != other[offset] { return self[offset] < other[offset] }
      offset += 1
    }
    return count < other.count
  }
}
