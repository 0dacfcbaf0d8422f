/// A text as words without case and marks, one space apart: what titles are compared by.
public struct FoldedWords: Hashable, Sendable {
  public let text: [UInt8]

  public init(_ source: String) {
    var text: [UInt8] = []
    // Most titles are plain, and a catalogue has a great many.
    let isPlain = source.utf8.allSatisfy(\.isPlain)
    for byte in isPlain ? source.utf8 : source.folded.utf8 {
      if byte >= 0x80 || byte.isSmallLetterOrDigit {
        text.append(byte)
      } else if (0x41...0x5A).contains(byte) {
        text.append(byte + 0x20)
      } else if text.last != 0x20, !text.isEmpty {
        text.append(0x20)
      }
    }
    if text.last == 0x20 { text.removeLast() }
    self.text = text
  }

  public var words: [[UInt8]] { text.split(separator: 0x20).map(Array.init) }
}

extension UInt8 {
  /// Nothing but its case is folded: no `&`, no apostrophe.
  fileprivate var isPlain: Bool { self < 0x80 && self != 0x26 && self != 0x27 && self != 0x60 }

  fileprivate var isSmallLetterOrDigit: Bool {
    (0x61...0x7A).contains(self) || (0x30...0x39).contains(self)
  }
}
