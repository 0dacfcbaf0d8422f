import LosslessYAML

extension UnsafeBufferPointer<UInt8> {
  /// Whether it is UTF-8 of printable characters and line breaks alone, and small enough.
  ///
  /// Tabs and whatever libyaml or an editor may see otherwise (`Source.problems`) make it false: NEL, LS
  /// and PS, byte order marks, carriage returns alone.
  var isPlainText: Bool {
    guard count <= ShowFile.sizeLimit else { return false }
    var offset = 0
    while offset < count {
      if unsafe arePlain(64, from: offset) {
        offset += 64
      } else if unsafe arePlain(16, from: offset) {
        offset += 16
      } else {
        let end = Swift.min(offset + 16, count)
        while offset < end {
          let length = unsafe plainCharacterLength(at: offset)
          if length == 0 { return false }
          offset += length
        }
      }
    }
    return true
  }

  /// Whether so many bytes, some times sixteen, are printable ASCII or line feeds; false where fewer are left.
  @inline(__always)
  private func arePlain(_ length: Int, from offset: Int) -> Bool {
    guard offset + length <= count, let start = baseAddress else { return false }
    return unsafe SixteenBytes.arePrintableOrLineFeeds(start + offset, times: length / 16)
  }

  /// The bytes of a character (RFC 3629, section 4) that may stand in plain text; 0 for any other.
  private func plainCharacterLength(at offset: Int) -> Int {
    let first = unsafe self[offset]
    if first < 0x80 {
      if first == .carriageReturn { return unsafe byte(offset + 1) == .lineFeed ? 1 : 0 }
      return first == .lineFeed || 0x20...0x7E ~= first ? 1 : 0
    }
    let second = unsafe byte(offset + 1)
    let third = unsafe byte(offset + 2)
    switch first {
    case 0xC2...0xDF: return second.isContinuation && (first > 0xC2 || second >= 0xA0) ? 2 : 0
    case 0xE0...0xEF:
      return second.isContinuation && third.isContinuation
        && UInt8.isPlain(first, second, third) ? 3 : 0
    case 0xF0...0xF4:
      let isInRange = first == 0xF0 ? second >= 0x90 : first < 0xF4 || second < 0x90
      let fourth = unsafe byte(offset + 3)
      return isInRange && second.isContinuation && third.isContinuation && fourth.isContinuation
        ? 4 : 0
    default: return 0
    }
  }

  private func byte(_ offset: Int) -> UInt8 { unsafe offset < count ? self[offset] : 0 }
}

extension UInt8 {
  fileprivate var isContinuation: Bool { self & 0xC0 == 0x80 }

  /// Of characters of three bytes: no surrogate, no longer than it must be, no line break of YAML 1.1, no
  /// byte order mark, no U+FFFE and U+FFFF.
  fileprivate static func isPlain(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    switch (first, second) {
    case (0xE0, ..<0xA0), (0xED, 0xA0...): false
    case (0xE2, 0x80): third & 0xFE != 0xA8
    case (0xEF, 0xBB): third != 0xBF
    case (0xEF, 0xBF): third < 0xBE
    default: true
    }
  }
}
