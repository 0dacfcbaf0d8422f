/// Sixteen bytes of a text, looked at side by side.
///
/// They are compared by `.!=`: of it the compiler makes one instruction for all, of `.==` it does not.
public struct SixteenBytes {
  @usableFromInline typealias Bytes = SIMD16<UInt8>
  @usableFromInline typealias Mask = SIMDMask<SIMD16<Int8>>

  @usableFromInline let bytes: SIMD16<UInt8>

  /// Sixteen bytes must be there; they need not be aligned.
  @inlinable @inline(__always)
  public init(_ start: UnsafeRawPointer) {
    bytes = unsafe start.loadUnaligned(as: SIMD16<UInt8>.self)
  }

  @inlinable @inline(__always)
  static func each(_ byte: UInt8) -> Bytes { Bytes(repeating: byte) }

  /// All bits of each byte that is set.
  @inlinable @inline(__always)
  static func halves(of mask: Mask) -> SIMD2<UInt64> {
    unsafe unsafeBitCast(mask, to: SIMD2<UInt64>.self)
  }

  /// How many bytes stand before the first that is not set.
  @inlinable @inline(__always)
  static func countOfFirst(in mask: Mask) -> Int {
    let others = halves(of: .!mask)
    let (low, high) = (UInt64(littleEndian: others[0]), UInt64(littleEndian: others[1]))
    return low != 0 ? low.trailingZeroBitCount / 8 : 8 + high.trailingZeroBitCount / 8
  }

  @inlinable @inline(__always)
  var printable: Mask { (bytes &- Self.each(0x20)) .<= Self.each(0x5E) }

  @inlinable @inline(__always)
  var printableOrLineFeeds: Mask {
    .!(.!printable .& (bytes .!= Self.each(0x0A)))
  }
}

// How many of them, from the first on, are of a kind.

extension SixteenBytes {
  @inlinable @inline(__always)
  public var countOfASCII: Int { Self.countOfFirst(in: bytes .< Self.each(0x80)) }

  /// Printable ASCII.
  @inlinable @inline(__always)
  public var countOfPrintable: Int { Self.countOfFirst(in: printable) }

  @inlinable @inline(__always)
  public var countOfPrintableOrLineFeeds: Int { Self.countOfFirst(in: printableOrLineFeeds) }

  /// What cannot end a plain word: neither a control nor `#`, `,`, `:`, a bracket or a brace.
  @inlinable @inline(__always)
  public var countInsidePlain: Int {
    let folded = bytes | Self.each(0x20)
    return Self.countOfFirst(
      in: (bytes .!= Self.each(UInt8(ascii: ","))) .& (bytes .!= Self.each(UInt8(ascii: ":")))
        .& (bytes .!= Self.each(UInt8(ascii: "#"))) .& (folded .!= Self.each(UInt8(ascii: "{")))
        .& (folded .!= Self.each(UInt8(ascii: "}"))) .& (bytes .>= Self.each(0x20)))
  }

  /// What cannot end a text between such quotes: neither a control nor the quote or a backslash.
  @inlinable @inline(__always)
  public func countInside(_ quote: UInt8) -> Int {
    Self.countOfFirst(
      in: (bytes .!= Self.each(quote)) .& (bytes .!= Self.each(UInt8(ascii: "\\")))
        .& (bytes .>= Self.each(0x20)))
  }

  /// Whether some times sixteen bytes are all printable ASCII or line feeds.
  @inlinable @inline(__always)
  public static func arePrintableOrLineFeeds(_ start: UnsafeRawPointer, times: Int) -> Bool {
    var all = Mask(repeating: true)
    for place in 0..<times {
      all = unsafe all .& SixteenBytes(start + 16 * place).printableOrLineFeeds
    }
    let others = halves(of: .!all)
    return others[0] | others[1] == 0
  }
}

extension Span<UInt8> {
  /// Nil where fewer are left.
  @inline(__always)
  func sixteen(from offset: Int) -> SixteenBytes? {
    guard offset &+ 16 <= count else { return nil }
    return unsafe withUnsafeBytes { bytes in
      unsafe bytes.baseAddress.map { unsafe SixteenBytes($0 + offset) }
    }
  }

  /// The first offset from here on, up to near the end, where what a kind of bytes allows ends.
  @inline(__always)
  func end(of kind: (SixteenBytes) -> Int, from start: Int) -> Int {
    var offset = start
    while let sixteen = sixteen(from: offset) {
      let count = kind(sixteen)
      offset &+= count
      if count < 16 { break }
    }
    return offset
  }
}
