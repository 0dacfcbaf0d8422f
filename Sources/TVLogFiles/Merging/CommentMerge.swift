import TVLogCore

/// Comments and blank lines of three versions: none that a side added is lost.
enum CommentMerge {
  /// Lines above a key; where both sides changed the same ones, ours and then what is new in theirs.
  static func lines(_ base: [TextLine], _ ours: [TextLine], _ theirs: [TextLine]) -> [TextLine] {
    LineMerge(base: base, ours: ours, theirs: theirs).pieces.flatMap { piece in
      switch piece {
      case .merged(let lines): lines
      case .conflict(let base, let ours, let theirs):
        ours + theirs.filter { !ours.contains($0) && !base.contains($0) && !$0.content.isEmpty }
      }
    }
  }

  /// Our lines of a pair with the comment behind its value merged; a second one stands above.
  static func tail(
    _ base: MappingText.Pair?, _ ours: MappingText.Pair, _ theirs: MappingText.Pair,
    lines: [TextLine]
  ) -> [TextLine] {
    let (before, here, there) = (base?.tail.comment ?? [], ours.tail.comment, theirs.tail.comment)
    guard here != there, there != before, let last = lines.last,
      last.content.suffix(ours.tail.count) == ours.tail[...]
    else { return lines }
    if here == before {
      return lines.dropLast() + [last.replacing(last: ours.tail.count, with: theirs.tail)]
    }
    guard !there.isEmpty, let first = lines.first else { return lines }
    let content = first.content
    return [TextLine(indent: first.indent, text: there + first.text[content.endIndex...])] + lines
  }
}

extension [UInt8] {
  /// Without the blanks before it.
  fileprivate var comment: [UInt8] { Array(drop { $0 == 32 || $0 == 9 }) }
}
