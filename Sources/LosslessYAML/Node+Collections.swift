extension Node {
  /// The pairs of a mapping in file order; none for anything else.
  @inlinable public var pairs: Pairs { Pairs(of: self) }

  /// The items of a sequence in file order; none for anything else.
  @inlinable public var items: Items { Items(of: self) }

  /// The value of a mapping's key, found by going through the pairs.
  public subscript(key: String) -> Node? {
    pairs.first { $0.key.hasText(key) }?.value
  }

  @inlinable var childrenEnd: Int { Int(record.next) }

  @inlinable func sibling(at index: Int) -> Node { Node(tree: tree, index: index) }

  public struct Pairs: Sequence, IteratorProtocol {
    @usableFromInline let parent: Node
    @usableFromInline var index: Int

    @inlinable init(of parent: Node) {
      self.parent = parent
      index = parent.kind == .mapping ? parent.index + 1 : parent.childrenEnd
    }

    @inlinable public mutating func next() -> (key: Node, value: Node)? {
      guard index < parent.childrenEnd else { return nil }
      let key = parent.sibling(at: index)
      let value = parent.sibling(at: key.childrenEnd)
      index = value.childrenEnd
      return (key, value)
    }
  }

  public struct Items: Sequence, IteratorProtocol {
    @usableFromInline let parent: Node
    @usableFromInline var index: Int

    @inlinable init(of parent: Node) {
      self.parent = parent
      index = parent.kind == .sequence ? parent.index + 1 : parent.childrenEnd
    }

    @inlinable public mutating func next() -> Node? {
      guard index < parent.childrenEnd else { return nil }
      let item = parent.sibling(at: index)
      index = item.childrenEnd
      return item
    }
  }
}
