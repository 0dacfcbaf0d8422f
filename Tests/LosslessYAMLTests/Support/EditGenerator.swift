import LosslessYAML

/// Makes edits up that a document should be able to take.
struct EditGenerator {
  private var random: SplitMix64

  init(seed: UInt64) {
    random = SplitMix64(seed: seed)
  }

  mutating func edit(for document: Document) -> Edit? {
    var places: [(path: Path, node: Node)] = []
    Self.collect(document.root, [], &places)
    guard let (path, node) = places.randomElement(using: &random) else { return nil }
    switch Int.random(in: 0..<4, using: &random) {
    case 0 where node.kind == .mapping || node.isNull:
      return .insert(path, key: "new", value(), pick([.last, .sorted(by: <)]))
    case 0 where node.kind == .sequence:
      return .insertItem(path, value(), at: pick([nil, 0]))
    case 1 where !path.steps.isEmpty: return .remove(path)
    case 2 where node.kind == .scalar && !node.isNull && !path.steps.isEmpty: return .promote(path)
    default: return path.steps.isEmpty ? nil : .set(path, value())
    }
  }

  private mutating func value() -> Fragment {
    pick([
      .scalar("2024-05-05", plain: true), .scalar("Some: \"title\", 'quoted' # é"),
      .scalar("NO"), .list([.scalar("2024-05-05", plain: true), .scalar("a, b")]),
      .map([("k", .scalar("v"))]), .literal("one\n\ntwo: # x\n"), .literal("one\ntwo"),
      .blockMap([("k", .scalar("v")), ("l", .literal("x\ny\n"))]), .blockList([.scalar("v")]),
    ])
  }

  private mutating func pick<Choice>(_ choices: [Choice]) -> Choice {
    choices[Int.random(in: 0..<choices.count, using: &random)]
  }

  private static func collect(
    _ node: Node, _ path: Path, _ places: inout [(path: Path, node: Node)]
  ) {
    places.append((path, node))
    for (key, value) in node.pairs where key.kind == .scalar {
      collect(value, path.appending(.key(key.text)), &places)
    }
    for (index, item) in node.items.enumerated() {
      collect(item, path.appending(.index(index)), &places)
    }
  }
}
