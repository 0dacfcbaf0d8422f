/// A node of the tree, its place in the file and the extent of what is below it.
///
/// A tree is one flat array of these, parents before children; offsets fit 32 bits because of
/// `Document.sizeLimit`.
struct Record {
  var kind: Node.Kind
  var style: Node.Style

  /// The first byte, any anchor and tag included.
  var outerStart: Int32

  /// The first byte of the value itself.
  var start: Int32

  /// One past the last byte of the content, before trailing comments and blank lines.
  var end: Int32

  /// One past the index of the last record below this one.
  var next: Int32

  /// Where `Tree.texts` holds the text, or -1 if the bytes of the file say it as it is.
  var text: Int32 = -1
}

extension Record {
  /// The bytes of a scalar between its quotes, if it has any.
  var rawText: Range<Int> {
    let quote = style == .singleQuoted || style == .doubleQuoted ? 1 : 0
    return Int(start) + quote..<Int(end) - quote
  }
}
