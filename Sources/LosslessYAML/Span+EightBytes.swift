extension Span<UInt8> {
  /// Eight bytes as one number, so that one step looks at all of them; nil where fewer are left.
  func eight(from offset: Int) -> UInt64? {
    guard offset + 8 <= count else { return nil }
    return unsafe bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self)
  }

  /// Whether both have the same bytes; `elementsEqual` takes ten times as long.
  func isSame(as other: Span<UInt8>) -> Bool {
    guard count == other.count else { return false }
    var offset = 0
    while let one = eight(from: offset), let two = other.eight(from: offset) {
      if one != two { return false }
      offset += 8
    }
    while offset < count {
      if self[offset] != other[offset] { return false }
      offset += 1
    }
    return true
  }
}

extension UInt64 {
  private static func each(_ byte: UInt8) -> UInt64 { 0x0101_0101_0101_0101 * UInt64(byte) }

  /// Of eight bytes.
  var areASCII: Bool { self & UInt64.each(0x80) == 0 }

  /// Of eight bytes; no sum of two bytes below 128 is carried into the next.
  var arePrintableASCII: Bool {
    areASCII && printable & UInt64.each(0x80) == UInt64.each(0x80)
  }

  var arePrintableASCIIOrLineFeeds: Bool {
    let lineFeeds = ~((self ^ UInt64.each(.lineFeed)) &+ UInt64.each(0x7F))
    return areASCII && (printable | lineFeeds) & UInt64.each(0x80) == UInt64.each(0x80)
  }

  /// In the high bits: the bytes that are neither controls nor U+007F.
  private var printable: UInt64 { (self &+ UInt64.each(0x60)) & ~(self &+ UInt64.each(1)) }
}
