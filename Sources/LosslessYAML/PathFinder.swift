/// Follows paths in one tree; remembers the keys of every mapping it went through.
struct PathFinder {
  private let root: Node
  private var keys: [Int: [String: Node]] = [:]

  init(_ root: Node) {
    self.root = root
  }

  /// The place of a path, as far as the document has it.
  mutating func place(_ path: Path) -> Place {
    var place = Place(path: path, chain: [root])
    for step in path.steps {
      guard let child = child(step, of: place.node) else { break }
      place.keys.append(child.key)
      place.chain.append(child.value)
    }
    return place
  }

  mutating func key(_ name: String, of mapping: Node) -> Node? {
    keyIndex(of: mapping)[name]
  }

  private mutating func child(_ step: Path.Step, of node: Node) -> (key: Node?, value: Node)? {
    switch step {
    case .key(let name):
      guard let key = key(name, of: node) else { return nil }
      return (key, key.following)
    case .index(let index):
      guard index >= 0, let item = node.items.dropFirst(index).first(where: { _ in true }) else {
        return nil
      }
      return (nil, item)
    }
  }

  private mutating func keyIndex(of mapping: Node) -> [String: Node] {
    if let known = keys[mapping.index] { return known }
    let index = Dictionary(
      mapping.pairs.lazy.filter { $0.key.kind == .scalar }.map { ($0.key.text, $0.key) },
      uniquingKeysWith: { first, _ in first })
    keys[mapping.index] = index
    return index
  }
}
