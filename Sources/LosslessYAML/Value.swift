/// What a document says, without how it is laid out: the measure of whether an edit did right.
///
/// It knows nothing of offsets, and its edits share no code with those that splice bytes, save for
/// where a `Placement` puts a key. What no edit touched stays a handle on the old tree.
struct Value {
  /// The untouched node that says it; the other properties count only without one.
  private(set) var original: Node?

  private(set) var kind: Node.Kind

  /// The text of a scalar, the name of an alias.
  var text = ""

  /// Whether a scalar is plain, so that readers may see a type in it; nil if either is right.
  var isPlain: Bool?

  /// Anchor and tag as they are written.
  private var properties = ""

  /// Those of the key it is the value of; they stay when the value is replaced.
  var keyProperties = ""

  var items: [Value] = []

  /// The keys of a mapping in order; one that is not a scalar goes by its source.
  var keys: [String] = []

  var members: [String: Value] = [:]

  init(kind: Node.Kind, items: [Value] = []) {
    self.kind = kind
    self.items = items
  }

  /// A document that holds nothing is taken for an empty mapping.
  init(_ document: Document) {
    self.init(document.root)
    if document.root.isNull { self = Value(kind: .mapping) }
  }

  private init(_ node: Node) {
    original = node
    kind = node.kind
  }

  init(_ fragment: Fragment) {
    switch fragment {
    case .scalar(let text, _), .literal(let text):
      self.init(kind: .scalar)
      self.text = text
    case .list(let items), .blockList(let items):
      self.init(kind: .sequence, items: items.map { Value($0) })
    case .map(let pairs), .blockMap(let pairs):
      self.init(kind: .mapping)
      keys = pairs.map(\.key)
      members = Dictionary(pairs.map { ($0.key, Value($0.value)) }) { _, last in last }
    }
  }
}

extension Value {
  /// Takes what the original says one level deep, so that it can be changed.
  mutating func detach() {
    guard let node = original else { return }
    original = nil
    properties = node.properties
    text = node.text
    isPlain = node.kind == .scalar ? node.style == .plain : nil
    items = node.items.map { Value($0) }
    for (key, value) in node.pairs {
      keys.append(key.name)
      members[key.name] = Value(value)
      members[key.name]?.keyProperties = key.properties
    }
  }

  /// Whether a document says just this.
  func matches(_ document: Document) -> Bool {
    if kind == .mapping, original == nil, keys.isEmpty, document.root.isNull { return true }
    return matches(document.root)
  }

  private func matches(_ node: Node) -> Bool {
    if let original { return original.saysTheSame(as: node) }
    guard kind == node.kind, text.utf8.elementsEqual(node.text.utf8),
      isPlain == nil || isPlain == (node.style == .plain), properties == node.properties
    else { return false }
    let pairs = Array(node.pairs)
    let nodes = Array(node.items)
    return pairs.count == keys.count && nodes.count == items.count
      && zip(items, nodes).allSatisfy { $0.matches($1) }
      && zip(keys, pairs).allSatisfy { key, pair in
        guard key == pair.key.name, let member = members[key] else { return false }
        return member.keyProperties == pair.key.properties && member.matches(pair.value)
      }
  }
}

extension Node {
  /// How a mapping's key is known to paths.
  fileprivate var name: String {
    kind == .scalar
      ? text : "\u{0}" + String(decoding: tree.source.bytes[outerRange], as: UTF8.self)
  }

  fileprivate var properties: String {
    guard hasProperties else { return "" }
    let range = outerRange.lowerBound..<self.range.lowerBound
    return String(decoding: tree.source.bytes[range], as: UTF8.self)
  }

  /// Whether two trees hold the same texts in the same shape, plain where the other is plain.
  fileprivate func saysTheSame(as other: Node) -> Bool {
    let records = tree.records[index..<Int(record.next)]
    let others = other.tree.records[other.index..<Int(other.record.next)]
    return records.count == others.count
      && zip(records.indices, others.indices).allSatisfy {
        Node(tree: tree, index: $0).isAlike(Node(tree: other.tree, index: $1))
      }
  }

  private func isAlike(_ other: Node) -> Bool {
    let (record, another) = (record, other.record)
    guard record.kind == another.kind, Int(record.next) - index == Int(another.next) - other.index,
      (record.style == .plain) == (another.style == .plain), properties == other.properties
    else { return false }
    guard record.kind == .scalar || record.kind == .alias else { return true }
    return tree.textBytes(of: record).elementsEqual(other.tree.textBytes(of: another))
  }
}
