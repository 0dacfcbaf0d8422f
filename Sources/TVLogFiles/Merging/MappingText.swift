import LosslessYAML
import TVLogCore

/// The lines of a block mapping, pair by pair, so that they can be compared with another version's.
struct MappingText {
  struct Pair {
    let key: String
    let above: [TextLine]
    /// All its lines.
    let lines: [TextLine]
    /// Of a mapping below a key the key's own line.
    let header: [TextLine]
    /// Blanks and comment behind the value.
    let tail: [UInt8]
    let nested: MappingText?
  }

  let column: Int
  let pairs: [Pair]

  init(_ block: BlockLines, of document: Document, newline: [UInt8]?) {
    column = block.column
    let lines = { (range: Range<Int>) in
      document.lines(in: range).map {
        TextLine($0, column: block.column, newline: newline)
      }
    }
    pairs = block.pairs.map { pair in
      let start = pair.nested?.pairs.first?.above.lowerBound
      return Pair(
        key: EpisodeKey.canonical(pair.key), above: lines(pair.above), lines: lines(pair.lines),
        header: lines(pair.lines.lowerBound..<(start ?? pair.lines.upperBound)),
        tail: Array(document.bytes[pair.tail]),
        nested: pair.nested.map { MappingText($0, of: document, newline: newline) })
    }
  }

  subscript(key: String) -> Pair? { pairs.first { $0.key == key } }
}
