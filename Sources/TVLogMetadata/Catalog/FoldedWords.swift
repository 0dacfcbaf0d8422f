import TVLogCore

/// A text as words without case and marks, one space apart: what titles are compared by.
struct FoldedWords {
  let text: [UInt8]

  init(_ source: String) {
    var text: [UInt8] = []
    for byte in source.folded.utf8 {
      if byte >= 0x80 || (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) {
        text.append(byte)
      } else if text.last != 0x20, !text.isEmpty {
        text.append(0x20)
      }
    }
    if text.last == 0x20 { text.removeLast() }
    self.text = text
  }

  var words: [[UInt8]] { text.split(separator: 0x20).map(Array.init) }
}
