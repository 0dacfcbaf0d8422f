extension String {
  /// This text with everything that could disturb a terminal shown as `\u{…}`.
  ///
  /// That is controls, line ends, what turns the direction of writing, noncharacters, and a mark
  /// that has no letter of this text to stand on.
  package var printable: String {
    if utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return self }
    var text = ""
    var hasBase = false
    for scalar in unicodeScalars {
      let isShown = !scalar.isHostile && (hasBase || !scalar.properties.isGraphemeExtend)
      text += isShown ? String(scalar) : scalar.escape
      hasBase = isShown
    }
    return text
  }
}

extension Unicode.Scalar {
  fileprivate var isHostile: Bool {
    switch value {
    case 0x61C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: return true
    default: break
    }
    return switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: true
    default: properties.isNoncharacterCodePoint
    }
  }

  fileprivate var escape: String { "\\u{\(String(value, radix: 16, uppercase: true))}" }
}
