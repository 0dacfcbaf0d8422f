/// Text as the bytes of its UTF-8, borrowed from whoever holds them: files are read without a
/// `String` for each value.
///
/// It is good only inside the closure that it is given to.
@safe package struct TextBytes {
  private let buffer: UnsafeBufferPointer<UInt8>

  /// The bytes must be UTF-8 and stay where they are while this is used.
  package init(_ buffer: UnsafeBufferPointer<UInt8>) {
    unsafe self.buffer = buffer
  }

  package var count: Int { unsafe buffer.count }

  package subscript(offset: Int) -> UInt8 {
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

  /// Where they stand in a file; nil where they are no part of it.
  func offset(in file: [UInt8]) -> Int? {
    unsafe file.withUnsafeBufferPointer { file in
      guard let own = unsafe buffer.baseAddress, let first = file.baseAddress else {
        return nil
      }
      let offset = Int(bitPattern: own) &- Int(bitPattern: first)
      return offset >= 0 && offset + count <= file.count ? offset : nil
    }
  }

  /// Knowing that it is ASCII is what makes a string quick to compare, to hash and to fold.
  package var string: String {
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
  package func withTextBytes<Result>(_ body: (TextBytes) -> Result) -> Result {
    if let result = unsafe utf8.withContiguousStorageIfAvailable({ unsafe body(TextBytes($0)) }) {
      return result
    }
    var copy = self
    return copy.withUTF8 { unsafe body(TextBytes($0)) }
  }
}

/// A value that is read from text and written as text.
package protocol TextValue: LosslessStringConvertible {
  /// Nil for text that is no such value.
  init?(_ text: TextBytes)
}

extension TextValue {
  package init?(_ description: String) {
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

  /// The numbers that `2022-02-` says, read as one number of eight bytes; nil for any other text.
  @inline(__always)
  var yearAndMonth: (year: Int, month: Int)? {
    guard unsafe buffer.count >= 8, let start = unsafe buffer.baseAddress else { return nil }
    let bytes = unsafe UInt64(
      littleEndian: UnsafeRawPointer(start).loadUnaligned(as: UInt64.self))
    // What is left of `0000-00-`: digits as numbers, and nothing of the dashes.
    let digits = bytes ^ 0x2D30_302D_3030_3030
    let tooLarge = digits &+ 0x7F76_767F_7676_7676 | digits
    guard tooLarge & 0x8080_8080_8080_8080 == 0 else { return nil }
    let pairs = digits &* 10 &+ digits >> 8
    let (century, year) = (Int(pairs & 0xFF), Int(pairs >> 16 & 0xFF))
    return (century * 100 + year, Int(pairs >> 40 & 0xFF))
  }

  /// A whole number in decimal digits, with a minus sign at most; nil for anything else and for what no
  /// `Int` holds.
  package var integer: Int? {
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
