/// What a document says, without how it is laid out: the measure of whether an edit did right.
///
/// It knows nothing of bytes, and its edits share no code with those that splice them, save for
/// where a `Placement` puts a key.
struct Value {
  var kind: Node.Kind

  /// The text of a scalar, the name of an alias.
  var text = ""

  /// Whether a scalar is plain, so that readers may see a type in it; nil if either is right.
  var isPlain: Bool?

  /// Anchor and tag as they are written.
  var properties = ""

  var items: [Value] = []

  /// The keys of a mapping in order; one that is not a simple scalar goes by its source.
  var keys: [String] = []

  var members: [String: Value] = [:]
}

extension Value {
  /// A document that holds nothing and an empty mapping at the root are the same.
  init(_ document: Document) {
    self = document.root.isNull ? Value(kind: .mapping) : Value(document.root)
  }

  private init(_ node: Node) {
    kind = node.kind
    properties = node.properties
    text = node.text
    isPlain = node.kind == .scalar ? node.style == .plain : nil
    items = node.items.map { Value($0) }
    for (key, value) in node.pairs {
      let name = key.kind == .scalar && !key.hasProperties ? key.text : key.source
      keys.append(name)
      members[name] = Value(value)
    }
  }

  init(_ fragment: Fragment) {
    switch fragment {
    case .scalar(let text, _), .literal(let text): self.init(kind: .scalar, text: text)
    case .list(let items), .blockList(let items):
      self.init(kind: .sequence, items: items.map { Value($0) })
    case .map(let pairs), .blockMap(let pairs):
      self.init(kind: .mapping)
      keys = pairs.map(\.key)
      members = Dictionary(pairs.map { ($0.key, Value($0.value)) }) { _, last in last }
    }
  }

  /// Whether two say the same, plain or quoted where that is told.
  func matches(_ other: Value) -> Bool {
    kind == other.kind && text.utf8.elementsEqual(other.text.utf8)
      && (isPlain == nil || other.isPlain == nil || isPlain == other.isPlain)
      && properties == other.properties && keys == other.keys && items.count == other.items.count
      && zip(items, other.items).allSatisfy { $0.matches($1) }
      && members.allSatisfy { other.members[$0.key]?.matches($0.value) == true }
  }
}

extension Node {
  fileprivate var source: String {
    "\u{0}" + String(decoding: tree.source.bytes[outerRange], as: UTF8.self)
  }

  fileprivate var properties: String {
    guard hasProperties else { return "" }
    let range = outerRange.lowerBound..<self.range.lowerBound
    return String(decoding: tree.source.bytes[range], as: UTF8.self)
  }
}
