extension Source {
  /// What can be told without parsing; if there is any, parsing would only mislead.
  func problems() -> [Problem] {
    if bytes.count > Document.sizeLimit { return [tooLarge] }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return [utf16] }
    guard !isPlainASCII else { return conflictMarkers() }
    if let offset = firstByteNotUTF8 { return [notUTF8(at: offset)] }
    return forbiddenCharacters() + conflictMarkers()
  }
}

extension Source {
  private var tooLarge: Problem {
    Problem(
      .limit, "the file has \(bytes.count) bytes; at most \(Document.sizeLimit) are read",
      at: Location(line: 1, column: 1))
  }

  private var utf16: Problem {
    Problem(
      .encoding, "the file is UTF-16", at: Location(line: 1, column: 1),
      help: "save it as UTF-8")
  }

  /// Looks at what stands between ASCII characters alone: they are part of no other.
  private var firstByteNotUTF8: Int? {
    let span = bytes.span
    var offset = 0
    while true {
      offset = span.end(of: { $0.countOfASCII }, from: offset)
      while offset < span.count, span[offset] < 0x80 { offset += 1 }
      if offset == span.count { return nil }
      let start = offset
      while offset < span.count, span[offset] >= 0x80 { offset += 1 }
      do throws(UTF8.ValidationError) {
        _ = try UTF8Span(validating: span.extracting(start..<offset))
      } catch {
        return start + error.byteOffsets.lowerBound
      }
    }
  }

  private func notUTF8(at offset: Int) -> Problem {
    let byte = Unicode.Scalar(bytes[offset]).hex(digits: 2)
    return Problem(
      .encoding, "byte \(byte) is not UTF-8", at: location(ofByte: offset),
      help: "save the file as UTF-8")
  }

  /// Characters that YAML text may not have, and line breaks that only YAML 1.1 sees.
  ///
  /// libyaml ends a line at U+0085, U+2028 and U+2029 (YAML 1.1, section 4.2) where editors, git
  /// and YAML 1.2 do not, so a text could turn into a second key.
  private func forbiddenCharacters() -> [Problem] {
    var problems: [Problem] = []
    let span = bytes.span
    var offset = textStart
    while problems.count < Problems.limit {
      offset = span.end(of: { $0.countOfPrintableOrLineFeeds }, from: offset)
      if offset >= span.count { break }
      if span[offset].mayBeginForbidden, let scalar = forbiddenScalar(at: offset) {
        problems.append(forbidden(scalar, at: offset))
      }
      offset += 1
    }
    return problems
  }

  private func forbiddenScalar(at offset: Int) -> Unicode.Scalar? {
    let scalar = String(decoding: bytes[offset...].prefix(4), as: UTF8.self).unicodeScalars.first
    guard let scalar, !scalar.isYAMLText || scalar.isBreakOnlyInYAML11 else { return nil }
    return scalar
  }

  private func forbidden(_ scalar: Unicode.Scalar, at offset: Int) -> Problem {
    let name = "U+" + scalar.hex(digits: 4)
    let sentence =
      scalar.isBreakOnlyInYAML11
      ? "\(name) ends a line for some YAML readers and not for others"
      : "\(name) is not allowed in YAML"
    return Problem(
      .encoding, sentence, at: location(ofByte: offset),
      help: "delete it, or write \"\(scalar.yamlEscape)\" in a double-quoted text")
  }
}

extension UInt8 {
  /// Whether a character outside YAML's set, or a line break of YAML 1.1, may begin here.
  fileprivate var mayBeginForbidden: Bool {
    switch self {
    case 0x20...0x7E, .tab, .lineFeed, .carriageReturn: false
    case ..<0x20, 0x7F, 0xC2, 0xE2, 0xEF: true
    default: false
    }
  }
}
