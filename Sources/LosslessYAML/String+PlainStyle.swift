extension String {
  /// Whether it can be written without quotes and be read as one scalar of this text.
  ///
  /// Stricter than YAML 1.2, section 7.3.3: `?` in flow ends a scalar for YAML 1.1 readers, and
  /// any text that begins with a sign that may be an indicator is left to quotes.
  func canBePlain(inFlow: Bool) -> Bool {
    if isNegativeNumber { return true }
    guard let first = unicodeScalars.first, let last = unicodeScalars.last,
      !first.isIndicator, !first.isWhitespace, !last.isWhitespace,
      last != ":", unicodeScalars.allSatisfy(\.isSafe),
      !utf8.starts(with: "...".utf8), !hasPair(.colon, .space), !hasPair(.space, .hash)
    else { return false }
    return !inFlow || !utf8.contains(where: \.endsPlainInFlow)
  }

  /// Whether YAML 1.1 or 1.2 takes it for something else than text when it is plain: a null, a
  /// boolean, a number, a date, a time, a merge key.
  var looksTyped: Bool {
    guard let first = utf8.first else { return true }
    if Self.typedWords.contains(lowercased()) { return true }
    let isNumeric = (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first)
    return (isNumeric || "+-.".utf8.contains(first))
      && utf8.allSatisfy { "0123456789abcdefoxABCDEFOXtTzZ_:.,+- ".utf8.contains($0) }
  }

  /// YAML 1.1's types `bool`, `null`, `merge`, `value` and `float`, in lower case.
  private static let typedWords: Set<String> = [
    "~", "null", "y", "n", "yes", "no", "on", "off", "true", "false", "=", "<<",
    ".inf", "+.inf", "-.inf", ".nan",
  ]

  private var isNegativeNumber: Bool {
    utf8.first == .dash && utf8.count > 1
      && utf8.dropFirst().allSatisfy { "0123456789.".utf8.contains($0) }
  }

  private func hasPair(_ one: UInt8, _ other: UInt8) -> Bool {
    var last: UInt8 = 0
    for byte in utf8 {
      if last == one, byte == other { return true }
      last = byte
    }
    return false
  }
}

extension Unicode.Scalar {
  fileprivate var isWhitespace: Bool {
    value < 0x80 ? value == 0x20 || 0x09...0x0D ~= value : properties.isWhitespace
  }
}

extension UInt8 {
  fileprivate var endsPlainInFlow: Bool {
    switch self {
    case UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"),
      UInt8(ascii: "}"), UInt8(ascii: "?"):
      true
    default: false
    }
  }
}
