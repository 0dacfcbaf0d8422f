extension String {
  /// One line without marks that hide or turn text, white space folded; nil when nothing is left.
  ///
  /// Of more than `limit` Unicode scalars the last is an ellipsis.
  func line(limit: Int = 300) -> String? {
    var line = String.UnicodeScalarView()
    var count = 0
    var isSpacePending = false
    for scalar in unicodeScalars where !scalar.isHidden {
      if scalar.isSpace {
        isSpacePending = count > 0
        continue
      }
      if isSpacePending { line.append(" ") }
      line.append(scalar)
      count += isSpacePending ? 2 : 1
      isSpacePending = false
      if count > limit { return String(line).cut(to: limit) }
    }
    return line.isEmpty ? nil : String(line)
  }

  /// Cuts at a space where one is near the end.
  private func cut(to limit: Int) -> String {
    let kept = unicodeScalars.prefix(limit - 1)
    let lastWord = kept.suffix(30).lastIndex(of: " ") ?? kept.endIndex
    return String(kept[..<lastWord]) + "…"
  }
}

extension Unicode.Scalar {
  /// Space, tab, line end or another control character.
  fileprivate var isSpace: Bool {
    switch properties.generalCategory {
    case .control, .spaceSeparator, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }

  /// Invisible, but for the joiners that emoji and some scripts need.
  fileprivate var isHidden: Bool {
    if self == "\u{200C}" || self == "\u{200D}" { return false }
    return properties.generalCategory == .format || properties.isNoncharacterCodePoint
  }
}
