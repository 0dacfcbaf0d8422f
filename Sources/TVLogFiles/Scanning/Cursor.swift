import LosslessYAML
import TVLogCore

/// A place in the bytes of a file, from which they are read on.
///
/// What takes something moves it behind that. What finds something else gives nil, or false, and may leave it
/// anywhere: an attempt is made with a copy, which the compiler keeps in registers.
@safe struct Cursor {
  private let bytes: UnsafeBufferPointer<UInt8>
  var position = 0

  /// The bytes must stay where they are.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    unsafe self.bytes = bytes
  }

  static var ofNothing: Cursor { unsafe Cursor(UnsafeBufferPointer(start: nil, count: 0)) }
}

extension Cursor {
  /// The byte at hand; 0, which is in no text, at the end.
  @inline(__always)
  var byte: UInt8 { byte(at: position) }

  @inline(__always)
  func byte(at offset: Int) -> UInt8 {
    unsafe offset < bytes.count ? bytes[offset] : 0
  }

  /// The next bytes as one number, the first the lowest; nil near the end.
  @inline(__always)
  func number<Number: FixedWidthInteger & BitwiseCopyable>(
    at offset: Int = 0, as number: Number.Type
  ) -> Number? {
    let first = position &+ offset
    guard unsafe first &+ MemoryLayout<Number>.size <= bytes.count,
      let start = unsafe UnsafeRawPointer(bytes.baseAddress)
    else { return nil }
    return unsafe Number(littleEndian: start.loadUnaligned(fromByteOffset: first, as: Number.self))
  }

  @inline(__always)
  var eight: EightBytes? { number(as: UInt64.self).map { EightBytes($0) } }

  /// The next bytes side by side; nil near the end.
  @inline(__always)
  var sixteen: SixteenBytes? {
    guard unsafe position &+ 16 <= bytes.count, let start = unsafe bytes.baseAddress else {
      return nil
    }
    return unsafe SixteenBytes(start + position)
  }

  var countLeft: Int { unsafe bytes.count - position }

  @inline(__always)
  var isAtBreak: Bool { byte == .lineFeed || byte == .carriageReturn || byte == 0 }

  var isAtQuote: Bool { byte == .doubleQuote || byte == .singleQuote }

  func text(_ range: Range<Int>) -> TextBytes {
    unsafe TextBytes(UnsafeBufferPointer(rebasing: bytes[range]))
  }
}

extension Cursor {
  @inline(__always)
  mutating func advance(by count: Int = 1) { position &+= count }

  mutating func moveToEnd() { position = unsafe bytes.count }

  /// Takes a text of at most eight bytes if it stands here; near the end of the file none does.
  @inline(__always)
  mutating func take(_ text: StaticString) -> Bool {
    guard let eight, eight.begin(with: text) else { return false }
    advance(by: text.utf8CodeUnitCount)
    return true
  }

  @inline(__always)
  mutating func skipSpaces() {
    while byte == .space { advance() }
  }
}

// Lines

extension Cursor {
  /// Whether nothing more is said on the line, save for a comment.
  var isAtEndOfLine: Bool { isAtBreak || byte == .hash && byte(at: position - 1) == .space }

  /// Ends a line, save for a comment, and moves to the next that says something.
  ///
  /// Returns the spaces before that, -1 where there is none; nil where something is left on the line.
  @inline(__always)
  mutating func endLine() -> Int? {
    if byte == .lineFeed {
      advance()
    } else {
      skipSpaces()
      guard isAtEndOfLine else { return nil }
      skipLine()
    }
    return findEntry()
  }

  /// From the beginning of a line, passes over blank lines and comments; returns as `endLine` does.
  @inline(__always)
  mutating func findEntry() -> Int {
    while true {
      let start = position
      if let eight, let (spaces, next) = eight.indentation, next > .hash {
        advance(by: spaces)
        return spaces
      }
      skipSpaces()
      guard byte == .hash || byte == .lineFeed || byte == .carriageReturn else {
        return byte == 0 ? -1 : position - start
      }
      skipLine()
    }
  }

  mutating func skipLine() {
    while !isAtBreak { advance() }
    skipBreak()
  }

  mutating func skipBreak() {
    if byte == .carriageReturn { advance() }
    if byte == .lineFeed { advance() }
  }

  /// How many spaces stand there.
  func spaces(from start: Int) -> Int {
    var end = start
    while byte(at: end) == .space { end += 1 }
    return end - start
  }
}
