extension String {
  /// The cells of a terminal that this text takes; it holds no control characters.
  package var cellWidth: Int {
    if utf8.allSatisfy({ $0 < 0x80 }) { return utf8.count }
    if unicodeScalars.allSatisfy(\.standsAlone) { return unicodeScalars.count }
    return reduce(0) { $0 + $1.cellWidth }
  }
}

extension Character {
  /// 0, 1 or 2: what terminals give a whole grapheme, however many scalars it has.
  package var cellWidth: Int {
    if isEmojiSequence { return 2 }
    return Swift.min(2, unicodeScalars.reduce(0) { $0 + $1.cellWidth })
  }

  /// A pair of regional indicators, or a scalar that is asked to be shown as a picture.
  private var isEmojiSequence: Bool {
    let scalars = unicodeScalars
    guard let first = scalars.first, scalars.dropFirst().first != nil else { return false }
    return first.isRegionalIndicator || first.properties.isEmoji && scalars.contains("\u{FE0F}")
  }
}

extension Unicode.Scalar {
  /// One of those that are most of what is printed: one cell, and nothing joins them.
  fileprivate var standsAlone: Bool { value < 0x300 || (0x2010...0x2027).contains(value) }

  fileprivate var isRegionalIndicator: Bool { (0x1F1E6...0x1F1FF).contains(value) }

  fileprivate var cellWidth: Int {
    if value < 0x300 { return 1 }
    if isZeroWidth { return 0 }
    return isWide ? 2 : 1
  }

  /// Marks, joiners, variation selectors, and the vowels and finals that Hangul stacks on a first letter.
  private var isZeroWidth: Bool {
    switch value {
    case 0x1160...0x11FF, 0xD7B0...0xD7FF: return true
    default: break
    }
    return switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: true
    default: false
    }
  }

  private var isWide: Bool {
    var low = 0
    var high = wideRanges.count
    while low < high {
      let middle = (low + high) / 2
      if wideRanges[middle].upperBound < value { low = middle + 1 } else { high = middle }
    }
    return low < wideRanges.count && wideRanges[low].contains(value)
  }
}
