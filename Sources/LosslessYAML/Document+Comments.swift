extension Document {
  /// Every comment with its offset: what stands outside of all scalars behind a `#`.
  public var comments: [(offset: Int, text: ArraySlice<UInt8>)] {
    var comments: [(offset: Int, text: ArraySlice<UInt8>)] = []
    var end = 0
    for index in tree.records.indices {
      let node = Node(tree: tree, index: index)
      guard node.kind == .scalar || node.kind == .alias else { continue }
      collectComments(in: end..<node.range.lowerBound, &comments)
      end = node.range.upperBound
      guard node.isBlockScalar else { continue }
      let header = source.blockScalarHeader(at: node.range.lowerBound).upperBound
      collectComments(in: header..<source.lineEnd(after: header), &comments)
    }
    collectComments(in: end..<bytes.count, &comments)
    return comments
  }

  private func collectComments(
    in range: Range<Int>, _ comments: inout [(offset: Int, text: ArraySlice<UInt8>)]
  ) {
    var offset = range.lowerBound
    while offset < range.upperBound {
      if bytes[offset] == .hash, offset == 0 || bytes[offset - 1].isWhitespace {
        let end = source.lineEnd(after: offset)
        comments.append((offset, bytes[offset..<end]))
        offset = end
      }
      offset += 1
    }
  }
}
