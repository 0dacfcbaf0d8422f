import LosslessYAML

/// The keys of a mapping so far, each with where it stands.
///
/// Keys mostly rise, and then none can repeat: only the first that does not costs a table.
struct SeenKeys<Key: Hashable & Comparable> {
  private var rising: [(key: Key, node: Node)] = []
  private var table: [Key: Node]?

  /// Takes a key in; returns where it stood before, if it did.
  mutating func insert(_ key: Key, _ node: Node) -> Node? {
    if table == nil {
      if rising.last.map({ $0.key < key }) ?? true {
        rising.append((key, node))
        return nil
      }
      table = Dictionary(rising.map { ($0.key, $0.node) }) { first, _ in first }
    }
    if let first = table?[key] { return first }
    table?[key] = node
    return nil
  }
}
