/// Text of the library as feeds can hold it.
extension String {
  /// The same with every kind of line end as one line feed, tabs as spaces, and without what no text of a feed
  /// may hold: control characters, non-characters, and what turns the direction of the text behind it.
  var feedText: String {
    if isFeedText { return self }
    var cleaned = String.UnicodeScalarView()
    var isAfterReturn = false
    for scalar in unicodeScalars {
      if scalar.isLineEnd {
        if scalar != "\n" || !isAfterReturn { cleaned.append("\n") }
      } else if scalar == "\t" {
        cleaned.append(" ")
      } else if !scalar.isForbidden {
        cleaned.append(scalar)
      }
      isAfterReturn = scalar == "\r"
    }
    return String(cleaned)
  }

  /// The same on one line, as a title is; at most 300 characters of it.
  var feedTitle: String {
    if isPlainTitle { return self }
    let words = feedText.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
    let scalars = words.unicodeScalars
    return scalars.count > 300 ? String(String.UnicodeScalarView(scalars.prefix(299))) + "…" : words
  }
}

extension String {
  /// Nothing of it is to be changed: known from the bytes alone, as that of most texts is.
  ///
  /// What begins with 0xC2, or with 0xEF and above, may be a control or no character; of what begins with 0xE2 line ends
  /// and marks of direction are U+2028 to U+202E and U+2066 to U+2069.
  private var isFeedText: Bool {
    var before: UInt8 = 0
    var last: UInt8 = 0
    for byte in utf8 {
      switch byte {
      case 0x20..<0x7F, 0xC3..<0xEF: break
      case 0x80..<0xC0:
        if before == 0xE2, last == 0x80 && byte >= 0xA8 || last == 0x81 && byte >= 0xA6 {
          return false
        }
      default: return false
      }
      before = last
      last = byte
    }
    return true
  }

  /// It needs no look at its characters, as most titles do not.
  private var isPlainTitle: Bool {
    var last = UInt8(ascii: " ")
    for byte in utf8 {
      guard (0x20..<0x7F).contains(byte), byte != 0x20 || last != 0x20 else { return false }
      last = byte
    }
    return last != 0x20 && utf8.count <= 300
  }
}

extension Unicode.Scalar {
  fileprivate var isLineEnd: Bool {
    switch value {
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  fileprivate var isForbidden: Bool {
    switch value {
    case 0..<0x20, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF, 0xFDD0...0xFDEF: true
    default: value & 0xFFFE == 0xFFFE
    }
  }
}
