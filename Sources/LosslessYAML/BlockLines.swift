/// The lines of a block mapping, shared out among its pairs so that none is left over.
public struct BlockLines: Sendable {
  /// One pair with the lines that are its own.
  public struct Pair: Sendable {
    public let key: String
    /// Comments and blank lines above it.
    public let above: Range<Int>
    /// From the start of its first line to behind the break of its last.
    public let lines: Range<Int>
    /// What stands behind the value on its last line, of a nested mapping behind the colon.
    public let tail: Range<Int>
    /// The pairs of a value that is itself a block mapping below the key.
    public let nested: BlockLines?
  }

  /// Where its keys begin on their lines, counted from 0.
  public let column: Int
  public let pairs: [Pair]

  public var end: Int { pairs.last?.lines.upperBound ?? 0 }
}

extension Document {
  /// The lines of the mapping at the root; nil where some pair does not have lines to itself.
  public var blockLines: BlockLines? { BlockLines(root, from: 0) }

  /// A part of the file as lines, each with its break.
  public func lines(in range: Range<Int>) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = range.lowerBound
    while start < range.upperBound {
      let end = min(source.nextLine(after: start), range.upperBound)
      lines.append(bytes[start..<end])
      start = end
    }
    return lines
  }

  /// The line break of the first line.
  public var newline: [UInt8] { source.newline }
}

extension BlockLines {
  fileprivate init?(_ mapping: Node, from start: Int) {
    guard mapping.kind == .mapping, mapping.style == .block, !mapping.hasProperties else {
      return nil
    }
    let source = mapping.tree.source
    column = source.column(of: mapping.range.lowerBound)
    var pairs: [Pair] = []
    for (key, value) in mapping.pairs {
      guard key.kind == .scalar, !key.hasProperties, source.beginsLine(key.range.lowerBound),
        source.column(of: key.range.lowerBound) == column
      else { return nil }
      let first = source.rawLineStart(of: key.range.lowerBound)
      pairs.append(Pair(key, value, above: (pairs.last?.lines.upperBound ?? start)..<first))
    }
    self.pairs = pairs
  }
}

extension BlockLines.Pair {
  fileprivate init(_ key: Node, _ value: Node, above: Range<Int>) {
    let source = key.tree.source
    let end = max(key.range.upperBound, value.range.upperBound)
    let colon = source.skippingSpace(from: key.range.upperBound) + 1
    let isBelow = value.kind == .mapping && source.beginsLine(value.range.lowerBound)
    nested = isBelow ? BlockLines(value, from: source.nextLine(after: colon)) : nil
    self.key = key.text
    self.above = above
    lines = above.upperBound..<source.nextLine(after: end)
    let tailStart = nested == nil && !value.isNull ? end : colon
    tail = tailStart..<max(tailStart, source.lineEnd(after: tailStart))
  }
}

extension Source {
  /// The first byte of the line itself, a byte order mark included.
  fileprivate func rawLineStart(of offset: Int) -> Int {
    let start = lineStart(of: offset)
    return start == textStart ? 0 : start
  }
}
