import TVLogCore

/// Eight bytes of a text as one number, the first the lowest, so that one step looks at all of them.
///
/// (The carries of sums stay in their byte, as only seven bits are added.)
struct EightBytes {
  private let bytes: UInt64

  @inline(__always)
  init(_ bytes: UInt64) {
    self.bytes = bytes
  }

  private static func each(_ byte: UInt8) -> UInt64 { 0x0101_0101_0101_0101 &* UInt64(byte) }
  private static var highBits: UInt64 { each(0x80) }

  /// Whether the first of them are a text of at most eight bytes; the compiler makes one number of it.
  @inline(__always)
  func begin(with text: StaticString) -> Bool {
    var wanted: UInt64 = 0
    for offset in 0..<text.utf8CodeUnitCount {
      wanted |= unsafe UInt64(text.utf8Start[offset]) << UInt64(8 * offset)
    }
    return (bytes ^ wanted) << UInt64(64 - 8 * text.utf8CodeUnitCount) == 0
  }

  /// How many spaces they begin with, and the byte behind those; nil where all are spaces.
  @inline(__always)
  var indentation: (spaces: Int, next: UInt8)? {
    let others = bytes ^ Self.each(.space)
    if others == 0 { return nil }
    let spaces = others.trailingZeroBitCount / 8
    return (spaces, UInt8(truncatingIfNeeded: bytes >> UInt64(8 * spaces)))
  }
}

// Numbers

extension EightBytes {
  /// The decimal number that they begin with, and of how many digits it is.
  @inline(__always)
  var number: (value: Int, digits: Int) {
    let values = bytes ^ Self.each(UInt8(ascii: "0"))
    let others = (values &+ Self.each(0x76) | values) & Self.highBits
    let digits = others.trailingZeroBitCount / 8
    if digits == 0 { return (0, 0) }
    // The last digit goes to the highest byte; then two neighbours are one number, then four, then eight.
    let last = values &<< UInt64(64 - 8 * digits)
    let pairs = last &* 10 &+ last >> 8
    let hundreds = (pairs & 0xFF_0000_00FF) &* (100 + 1_000_000 << 32)
    let ones = (pairs >> 16 & 0xFF_0000_00FF) &* (1 + 10_000 << 32)
    return (Int((hundreds &+ ones) >> 32), digits)
  }

  /// The code in `S01E02: `; nil where they are anything else.
  @inline(__always)
  var code: EpisodeCode? {
    // What is left of `S00E00: `: digits as numbers, and nothing of the rest.
    let digits = bytes ^ 0x203A_3030_4530_3053
    let tooLarge = digits &+ 0x7F7F_7676_7F76_767F | digits
    guard tooLarge & Self.highBits == 0 else { return nil }
    let pairs = digits &* 10 &+ digits >> 8
    return EpisodeCode(season: Int(pairs >> 8 & 0xFF), number: Int(pairs >> 32 & 0xFF))
  }

  /// The minutes since midnight in `T21:40`; nil where they begin with anything else.
  @inline(__always)
  var minuteBehindT: Int? {
    // What is left of `T00:00`, as above.
    let digits = (bytes ^ 0x3030_3A30_3054) & 0xFFFF_FFFF_FFFF
    let tooLarge = digits &+ 0x7676_7F76_767F | digits
    guard tooLarge & Self.highBits == 0 else { return nil }
    let pairs = digits &* 10 &+ digits >> 8
    let (hour, minute) = (Int(pairs >> 8 & 0xFF), Int(pairs >> 32 & 0xFF))
    return hour < 24 && minute < 60 ? hour * 60 + minute : nil
  }
}
