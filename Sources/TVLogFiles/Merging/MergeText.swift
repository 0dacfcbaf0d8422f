import LosslessYAML
import TVLogCore

/// The text in which a merge begins: pairs and comments of both sides, values still ours where both changed one.
enum MergeText {
  /// Nil where a version is not written as lines of pairs.
  static func bytes(
    base: Document?, ours: Document, theirs: Document, preferring side: MergeSide,
    unknown: Set<[String]>
  ) -> [UInt8]? {
    guard let here = ours.blockLines, let there = theirs.blockLines else { return nil }
    let newline = ours.newline
    let text = { (document: Document, block: BlockLines, isOurs: Bool) in
      MappingText(block, of: document, newline: isOurs ? nil : newline)
    }
    let before = base.flatMap { document in
      document.blockLines.map { text(document, $0, false) }
    }
    let merge = PairMerge(preferred: side, unknown: unknown)
    let lines =
      merge.lines(before, text(ours, here, true), text(theirs, there, false))
      + CommentMerge.lines(
        base?.end(newline) ?? [], ours.end(newline), theirs.end(newline)
      ).map { $0.bytes(column: 0) }
    return joined(lines, newline: newline, isOpen: ours.isOpen && theirs.isOpen)
  }

  /// Every line ends with a break, the last one where a side's does.
  private static func joined(_ lines: [[UInt8]], newline: [UInt8], isOpen: Bool) -> [UInt8] {
    var bytes: [UInt8] = []
    for line in lines {
      if let last = bytes.last, last != 10, last != 13 { bytes += newline }
      bytes += line
    }
    let hasBreak = bytes.last.map { $0 == 10 || $0 == 13 } ?? true
    if isOpen, hasBreak { bytes.removeLast(min(newline.count, bytes.count)) }
    if !isOpen, !hasBreak { bytes += newline }
    return bytes
  }
}

extension Document {
  /// No break behind the last line.
  fileprivate var isOpen: Bool { bytes.last.map { $0 != 10 && $0 != 13 } ?? false }

  /// The comments below everything.
  fileprivate func end(_ newline: [UInt8]) -> [TextLine] {
    lines(in: (blockLines?.end ?? bytes.count)..<bytes.count).map {
      TextLine($0, column: 0, newline: newline)
    }
  }
}
