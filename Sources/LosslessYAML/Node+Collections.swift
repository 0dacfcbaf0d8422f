extension Node {
  /// The pairs of a mapping in file order; none for anything else.
  package var pairs: Pairs { Pairs(of: self) }

  /// The items of a sequence in file order; none for anything else.
  package var items: Items { Items(of: self) }

  /// The value of a mapping's key, found by going through the pairs.
  package subscript(key: String) -> Node? {
    pairs.first { $0.key.hasText(key) }?.value
  }

  private var childrenEnd: Int { Int(record.next) }

  private func sibling(at index: Int) -> Node { Node(tree: tree, index: index) }

  package struct Pairs: Sequence, IteratorProtocol {
    private let parent: Node
    private var index: Int

    fileprivate init(of parent: Node) {
      self.parent = parent
      index = parent.kind == .mapping ? parent.index + 1 : parent.childrenEnd
    }

    package mutating func next() -> (key: Node, value: Node)? {
      guard index < parent.childrenEnd else { return nil }
      let key = parent.sibling(at: index)
      let value = parent.sibling(at: key.childrenEnd)
      index = value.childrenEnd
      return (key, value)
    }
  }

  package struct Items: Sequence, IteratorProtocol {
    private let parent: Node
    private var index: Int

    fileprivate init(of parent: Node) {
      self.parent = parent
      index = parent.kind == .sequence ? parent.index + 1 : parent.childrenEnd
    }

    package mutating func next() -> Node? {
      guard index < parent.childrenEnd else { return nil }
      let item = parent.sibling(at: index)
      index = item.childrenEnd
      return item
    }
  }
}
