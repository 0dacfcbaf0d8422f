import TVLogCore

/// Eight bytes of a text as one number, the first the lowest, so that one step looks at all of them.
///
/// Each test gives a number in which the high bit of every byte that fits is set. (The carries of the sums
/// stay in their byte, as only seven bits are added.)
struct EightBytes {
  private let bytes: UInt64

  init(_ bytes: UInt64) {
    self.bytes = UInt64(littleEndian: bytes)
  }

  private static func each(_ byte: UInt8) -> UInt64 { 0x0101_0101_0101_0101 &* UInt64(byte) }
  private static var highBits: UInt64 { each(0x80) }

  private func equal(_ byte: UInt8) -> UInt64 {
    let rest = bytes ^ Self.each(byte)
    return ~((rest & Self.each(0x7F) &+ Self.each(0x7F)) | rest) & Self.highBits
  }

  private var controls: UInt64 {
    ~((bytes & Self.each(0x7F) &+ Self.each(0x60)) | bytes) & Self.highBits
  }

  /// Those that are neither printable ASCII nor line feeds; other bits are set too.
  @inline(__always)
  private var others: UInt64 {
    let low = bytes & Self.each(0x7F)
    let odd = bytes | (low &+ Self.each(1)) | ~(low &+ Self.each(0x60))
    let rest = bytes ^ Self.each(.lineFeed)
    return odd & ((rest & Self.each(0x7F) &+ Self.each(0x7F)) | rest)
  }

  /// Whether all are printable ASCII or line feeds.
  @inline(__always)
  var arePlain: Bool { others & Self.highBits == 0 }

  /// The same of eight times eight bytes, which the compiler looks at side by side.
  @inline(__always)
  static func arePlain(_ start: UnsafeRawPointer) -> Bool {
    var others: UInt64 = 0
    for offset in 0..<8 {
      let eight = unsafe start.loadUnaligned(fromByteOffset: 8 * offset, as: UInt64.self)
      others |= EightBytes(eight).others
    }
    return others & highBits == 0
  }

  /// Whether the first of them are a text of at most eight bytes; the compiler makes one number of it.
  @inline(__always)
  func begin(with text: StaticString) -> Bool {
    var wanted: UInt64 = 0
    for offset in 0..<text.utf8CodeUnitCount {
      wanted |= unsafe UInt64(text.utf8Start[offset]) << UInt64(8 * offset)
    }
    return (bytes ^ wanted) << UInt64(64 - 8 * text.utf8CodeUnitCount) == 0
  }

  /// How many stand before the first that may end a plain word: a control, `#`, `,`, `:`, in flow
  /// collections also a bracket or brace.
  func countOfOrdinary(inFlow: Bool) -> Int {
    var ends = controls | equal(.hash) | equal(.comma) | equal(.colon)
    if inFlow {
      let folded = EightBytes(bytes | Self.each(0x20))
      ends |= folded.equal(.openBrace) | folded.equal(.closeBrace)
    }
    return ends.trailingZeroBitCount / 8
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
}

extension UnsafeBufferPointer<UInt8> {
  /// Nil where fewer are left.
  func eight(from offset: Int) -> EightBytes? {
    guard offset + 8 <= count, let start = baseAddress else { return nil }
    return unsafe EightBytes(UnsafeRawPointer(start + offset).loadUnaligned(as: UInt64.self))
  }
}
