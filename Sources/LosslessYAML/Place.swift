/// Where a path leads in a tree.
struct Place {
  let path: Path

  /// The nodes from the root to the last one that is there.
  var chain: [Node]

  /// The key of each of them; nil for the root and for items.
  var keys: [Node?] = [nil]
}

extension Place {
  var node: Node { chain[chain.count - 1] }

  var key: Node? { keys[keys.count - 1] }

  var parent: Node? { chain.dropLast().last }

  /// The place of the collection around the node; nil for the root.
  var above: Place? {
    path.parent.map { Place(path: $0, chain: chain.dropLast(), keys: keys.dropLast()) }
  }

  /// How many collections stand around the node.
  var depth: Int { chain.count - 1 }

  /// The steps of the path that lead nowhere.
  var missing: ArraySlice<Path.Step> { path.steps[(chain.count - 1)...] }

  var isInFlow: Bool { chain.dropLast().contains { $0.style == .flow } }

  /// Whether the node is the value of a key that has its line to itself.
  var isBlockValue: Bool { key != nil && !isInFlow }
}

extension Node {
  /// The node behind everything below this one: a key's value, a value's next key, an item's next.
  var following: Node { Node(tree: tree, index: Int(record.next)) }

  func isLast(in parent: Node) -> Bool { record.next == parent.record.next }

  var isEmptyCollection: Bool {
    (kind == .mapping || kind == .sequence) && Int(record.next) == index + 1
  }

  var isBlockScalar: Bool { style == .literal || style == .folded }

  var isBlockCollection: Bool { style == .block }

  /// Whether it or anything below it has an anchor or a tag.
  var holdsProperties: Bool {
    tree.records[index..<Int(record.next)].contains { $0.outerStart < $0.start }
  }
}
