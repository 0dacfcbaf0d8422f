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

  /// Whether all are printable ASCII or line feeds.
  @inline(__always)
  var arePlain: Bool {
    let low = bytes & Self.each(0x7F)
    let odd = (bytes | (low &+ Self.each(1)) | ~(low &+ Self.each(0x60))) & Self.highBits
    return odd == 0 || odd & ~equal(.lineFeed) == 0
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

extension UnsafeBufferPointer<UInt8> {
  /// Nil where fewer are left.
  func eight(from offset: Int) -> EightBytes? {
    guard offset + 8 <= count, let start = baseAddress else { return nil }
    return unsafe EightBytes(UnsafeRawPointer(start + offset).loadUnaligned(as: UInt64.self))
  }
}
