extension Fragment {
  /// A value of one document as a new one for another; nil where anchors, aliases or tags are in it.
  public init?(_ node: Node) {
    guard !node.hasProperties else { return nil }
    switch node.kind {
    case .alias: return nil
    case .scalar where node.isNull: self = .scalar("null", plain: true)
    case .scalar where node.isBlockScalar: self = .literal(node.text)
    case .scalar: self = .scalar(node.text, plain: node.style == .plain)
    case .sequence:
      var items: [Fragment] = []
      for item in node.items {
        guard let item = Fragment(item) else { return nil }
        items.append(item)
      }
      self = node.style == .flow ? .list(items) : .blockList(items)
    case .mapping:
      var pairs: [(key: String, value: Fragment)] = []
      for (key, value) in node.pairs {
        guard key.kind == .scalar, !key.hasProperties, let value = Fragment(value) else {
          return nil
        }
        pairs.append((key.text, value))
      }
      self = node.style == .flow ? .map(pairs) : .blockMap(pairs)
    }
  }
}
