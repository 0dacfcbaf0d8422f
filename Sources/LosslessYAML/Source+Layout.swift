extension Source {
  /// The first byte behind any anchor and tag, and behind the blanks and comments that follow them.
  func skippingProperties(from start: Int, to limit: Int) -> Int {
    var offset = start
    var seen: Set<UInt8> = []
    while offset < limit, "&!".utf8.contains(bytes[offset]), seen.insert(bytes[offset]).inserted {
      offset = skippingSpace(from: propertyEnd(from: offset))
    }
    return min(offset, limit)
  }

  /// The end of a block scalar's last line of text, given the line where libyaml saw the next token.
  ///
  /// With keep chomping (`|+`) the blank lines before that are text; else a blank line is text only
  /// if it has more spaces than the scalar's indentation (YAML 1.2, section 8.1.1.2).
  func blockScalarEnd(from start: Int, to limit: Int) -> Int {
    let headerEnd = lineEnd(after: start)
    var end = isAfterBreak(limit) ? lineEnd(after: limit - 1) : limit
    guard !bytes[blockScalarHeader(at: start)].contains(UInt8(ascii: "+")) else { return end }
    lazy var indentation = indentation(ofLinesFrom: headerEnd, to: limit)
    while end > headerEnd {
      let line = bytes[lineStart(of: end)..<end]
      guard line.allSatisfy({ $0 == .space }) else { break }
      if !line.isEmpty, line.count > indentation { break }
      end = lineEnd(after: line.startIndex - 1)
    }
    return end
  }

  /// The indicators of a block scalar such as `|2-`, without blanks and comment.
  func blockScalarHeader(at start: Int) -> Range<Int> {
    start..<bytes[start..<lineEnd(after: start)].prefix { !$0.isBlank }.endIndex
  }

  /// The start of the comment lines directly above a line, unless they open the file: those are
  /// about the whole of it.
  func startOfAttachedComments(above lineStart: Int) -> Int {
    var start = lineStart
    while start > textStart {
      let above = self.lineStart(of: start - 1)
      guard bytes[above..<start].first(where: { !$0.isBlank }) == .hash else { return start }
      start = above
    }
    return lineStart
  }

  /// A value with the blanks behind it if a comment follows, else with those before it.
  func withBlanks(_ range: Range<Int>) -> Range<Int> {
    let behind = bytes[range.upperBound..<lineEnd(after: range.upperBound)].prefix { $0.isBlank }
    if behind.endIndex < lineEnd(after: range.upperBound) {
      return range.lowerBound..<behind.endIndex
    }
    let before = bytes[..<range.lowerBound].reversed().prefix { $0.isBlank }
    return range.lowerBound - before.count..<range.upperBound
  }

  /// What follows an entry of a flow collection on its line: a comma, and whether no more than that
  /// and a comment.
  func flowTail(from end: Int) -> (comma: Range<Int>?, endsLine: Bool) {
    let line = bytes[end..<lineEnd(after: end)]
    let text = line.drop { $0.isBlank }
    let hasComma = text.first == UInt8(ascii: ",")
    let rest = (hasComma ? text.dropFirst() : line).drop { $0.isBlank }
    let isComment = rest.first == .hash && bytes[rest.startIndex - 1].isBlank
    let hasLineBelow = nextLine(after: end) < bytes.count
    let comma = hasComma ? text.startIndex..<text.startIndex + 1 : nil
    return (comma, hasLineBelow && (rest.isEmpty || isComment))
  }

  /// Whether a line that is only a comment lies in a part of the file.
  func hasCommentLine(in range: Range<Int>) -> Bool {
    var start = nextLine(after: range.lowerBound)
    while start < range.upperBound {
      if bytes[start..<range.upperBound].first(where: { !$0.isBlank }) == .hash { return true }
      start = nextLine(after: start)
    }
    return false
  }

  /// The first byte that is neither space, line break nor part of a comment.
  func skippingSpace(from start: Int) -> Int {
    var offset = start
    while offset < bytes.count {
      if bytes[offset] == .hash, offset == 0 || bytes[offset - 1].isWhitespace {
        offset = lineEnd(after: offset)
      } else if bytes[offset].isWhitespace {
        offset += 1
      } else {
        break
      }
    }
    return offset
  }
}

extension Source {
  private func propertyEnd(from start: Int) -> Int {
    let rest = bytes[start...]
    if rest.dropFirst().first == UInt8(ascii: "<") {
      return (rest.firstIndex(of: UInt8(ascii: ">")) ?? rest.endIndex - 1) + 1
    }
    return rest.firstIndex { $0.isWhitespace || ",[]{}".utf8.contains($0) } ?? rest.endIndex
  }

  /// The fewest spaces before a line of text behind the header of a block scalar.
  private func indentation(ofLinesFrom headerEnd: Int, to end: Int) -> Int {
    var smallest = Int.max
    var start = nextLine(after: headerEnd)
    while start < end {
      let spaces = bytes[start..<end].prefix { $0 == .space }
      if spaces.endIndex < lineEnd(after: start) { smallest = min(smallest, spaces.count) }
      start = nextLine(after: start)
    }
    return smallest
  }
}
