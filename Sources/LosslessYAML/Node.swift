/// A handle on one node of a document's tree; copying it is cheap and it keeps the tree alive.
public struct Node: Sendable {
  public enum Kind: UInt8, Sendable {
    case scalar
    case sequence
    case mapping

    /// `*name`; what it stands for is never looked up, so aliases cannot blow up a document.
    case alias
  }

  /// How a node is written: the first five for scalars, the last two for collections.
  public enum Style: UInt8, Sendable {
    case plain
    case singleQuoted
    case doubleQuoted
    case literal
    case folded
    case block
    case flow
  }

  @usableFromInline let tree: Tree
  @usableFromInline let index: Int

  @inlinable init(tree: Tree, index: Int) {
    self.tree = tree
    self.index = index
  }

  @inlinable var record: Record { tree.records[index] }

  @inlinable public var kind: Kind { record.kind }

  /// Asked for nearly every node: comparing kinds elsewhere than here goes by way of a protocol.
  @inlinable public var isScalar: Bool { record.kind == .scalar }

  @inlinable public var isAlias: Bool { record.kind == .alias }

  @inlinable public var style: Style { record.style }

  /// The bytes of the value without anchor and tag, up to the end of its content.
  ///
  /// The end of a block collection is that of its last descendant: libyaml's own end mark lies at
  /// the next token, behind comments and blank lines that belong to what follows.
  @inlinable public var range: Range<Int> { Int(record.start)..<Int(record.end) }

  /// The same with anchor and tag.
  public var outerRange: Range<Int> { Int(record.outerStart)..<Int(record.end) }

  /// Where the value starts, behind anchor and tag.
  public var location: Location { tree.source.location(ofByte: range.lowerBound) }

  /// Whether an anchor or a tag stands before the value.
  @inlinable public var hasProperties: Bool { record.outerStart < record.start }
}
