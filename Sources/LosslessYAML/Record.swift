/// A node of the tree, its place in the file and the extent of what is below it.
///
/// A tree is one flat array of these, parents before children; offsets fit 32 bits because of
/// `Document.sizeLimit`.
@usableFromInline struct Record: Sendable {
  @usableFromInline var kind: Node.Kind
  @usableFromInline var style: Node.Style

  /// The first byte, any anchor and tag included.
  @usableFromInline var outerStart: Int32

  /// The first byte of the value itself.
  @usableFromInline var start: Int32

  /// One past the last byte of the content, before trailing comments and blank lines.
  @usableFromInline var end: Int32

  /// One past the index of the last record below this one.
  @usableFromInline var next: Int32

  /// Where `Tree.texts` holds the text, or -1 if the bytes of the file say it as it is.
  @usableFromInline var text: Int32 = -1
}

extension Record {
  /// The bytes of a scalar between its quotes, if it has any.
  @inlinable var rawText: Range<Int> {
    let quote =
      switch style {
      case .singleQuoted, .doubleQuoted: 1
      default: 0
      }
    return Int(start) + quote..<Int(end) - quote
  }
}
