extension UnsafeBufferPointer<UInt8> {
  /// Whether it is UTF-8 of printable characters and line breaks alone, and small enough.
  ///
  /// Tabs and whatever libyaml or an editor may see otherwise (`Source.problems`) make it false: NEL, LS
  /// and PS, byte order marks, carriage returns alone.
  var isPlainText: Bool {
    guard count <= ShowFile.sizeLimit else { return false }
    var isASCII = true
    var offset = 0
    while offset < count {
      if offset + 16 <= count, unsafe isPlain(sixteenFrom: offset) {
        offset += 16
        continue
      }
      let end = Swift.min(offset + 16, count)
      while offset < end {
        guard unsafe isPlainCharacter(at: offset) else { return false }
        if unsafe self[offset] >= 0x80 { isASCII = false }
        offset += 1
      }
    }
    return unsafe isASCII || isUTF8
  }

  private var isUTF8: Bool {
    let span = unsafe Span(_unsafeElements: self)
    return (try? UTF8Span(validating: span)) != nil
  }

  private func isPlain(sixteenFrom offset: Int) -> Bool {
    let bytes = unsafe UnsafeRawPointer(baseAddress! + offset)
      .loadUnaligned(as: SIMD16<UInt8>.self)
    let isWrong = (bytes .< 0x20) .& (bytes .!= .lineFeed) .| (bytes .> 0x7E)
    return !any(isWrong)
  }

  /// Of a character of several bytes it looks at the first alone; whether it is one UTF-8 tells.
  private func isPlainCharacter(at offset: Int) -> Bool {
    switch unsafe self[offset] {
    case .lineFeed: true
    case .carriageReturn: unsafe byte(offset + 1) == .lineFeed
    case ..<0x20, 0x7F: false
    case 0xC2: unsafe byte(offset + 1) >= 0xA0
    case 0xE2: unsafe byte(offset + 1) != 0x80 || byte(offset + 2) & 0xFE != 0xA8
    case 0xEF:
      switch (unsafe byte(offset + 1), unsafe byte(offset + 2)) {
      case (0xBB, 0xBF), (0xBF, 0xBE...): false
      default: true
      }
    default: true
    }
  }

  private func byte(_ offset: Int) -> UInt8 { unsafe offset < count ? self[offset] : 0 }
}
