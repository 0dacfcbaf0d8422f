/// Text as the bytes of its UTF-8, borrowed from whoever holds them: files are read without a
/// `String` for each value.
///
/// It is good only inside the closure that it is given to.
@safe public struct TextBytes {
  private let buffer: UnsafeBufferPointer<UInt8>

  /// The bytes must be UTF-8 and stay where they are while this is used.
  public init(_ buffer: UnsafeBufferPointer<UInt8>) {
    unsafe self.buffer = buffer
  }

  public var count: Int { unsafe buffer.count }

  public subscript(offset: Int) -> UInt8 {
    precondition(UInt(bitPattern: offset) < UInt(bitPattern: count))
    return unsafe buffer[offset]
  }

  /// So many bytes from an offset on; nil where there are fewer.
  func part(from start: Int, count: Int) -> TextBytes? {
    guard start + count <= self.count else { return nil }
    return unsafe TextBytes(UnsafeBufferPointer(rebasing: buffer[start..<start + count]))
  }

  /// A copy that may be kept.
  var array: [UInt8] { unsafe Array(buffer) }

  /// Knowing that it is ASCII is what makes a string quick to compare, to hash and to fold.
  public var string: String {
    var text = unsafe UTF8Span(unchecked: Span(_unsafeElements: buffer))
    _ = text.checkForASCII()
    return String(copying: text)
  }

  /// Whether it is this very text, byte for byte.
  func equals(_ other: StaticString) -> Bool {
    guard other.utf8CodeUnitCount == count else { return false }
    for offset in 0..<count where unsafe buffer[offset] != other.utf8Start[offset] { return false }
    return true
  }
}

extension String {
  public func withTextBytes<Result>(_ body: (TextBytes) -> Result) -> Result {
    if let result = unsafe utf8.withContiguousStorageIfAvailable({ unsafe body(TextBytes($0)) }) {
      return result
    }
    var copy = self
    return copy.withUTF8 { unsafe body(TextBytes($0)) }
  }
}

/// A value that is read from text and written as text.
public protocol TextValue: LosslessStringConvertible {
  /// Nil for text that is no such value.
  init?(_ text: TextBytes)
}

extension TextValue {
  public init?(_ description: String) {
    guard let value = description.withTextBytes({ Self($0) }) else { return nil }
    self = value
  }
}

extension TextBytes {
  /// The number that two digits say; nil where they are none.
  @inline(__always)
  func twoDigits(at offset: Int) -> Int? {
    let (tens, ones) = (self[offset] &- UInt8(ascii: "0"), self[offset + 1] &- UInt8(ascii: "0"))
    return tens < 10 && ones < 10 ? Int(tens) * 10 + Int(ones) : nil
  }

  /// Some bytes as one number, the first the lowest; nil where fewer are left.
  @inline(__always)
  func bytes<Number: FixedWidthInteger & BitwiseCopyable>(
    at offset: Int, as number: Number.Type
  ) -> Number? {
    guard offset >= 0, offset + MemoryLayout<Number>.size <= count,
      let start = unsafe UnsafeRawPointer(buffer.baseAddress)
    else { return nil }
    return unsafe Number(
      littleEndian: start.loadUnaligned(fromByteOffset: offset, as: Number.self))
  }

  /// A whole number in decimal digits, with a minus sign at most; nil for anything else and for what no
  /// `Int` holds.
  public var integer: Int? {
    let isNegative = count > 0 && self[0] == UInt8(ascii: "-")
    guard count > (isNegative ? 1 : 0), count <= 18 else {
      return count > 18 && self[0] != UInt8(ascii: "+") ? Int(string) : nil
    }
    var value = 0
    for offset in (isNegative ? 1 : 0)..<count {
      let digit = self[offset] &- UInt8(ascii: "0")
      guard digit < 10 else { return nil }
      value = value &* 10 &+ Int(digit)
    }
    return isNegative ? -value : value
  }
}
