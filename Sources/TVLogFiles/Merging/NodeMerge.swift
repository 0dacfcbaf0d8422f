import LosslessYAML
import TVLogCore

/// Three versions of a value that tvlog does not know, merged by structure: mappings by key, lists as sets.
struct NodeMerge {
  enum Value {
    case absent
    case node(Node)
    case made(Fragment)
  }

  let preferred: MergeSide
  private(set) var conflicts: [MergeConflict] = []

  init(preferring side: MergeSide) {
    preferred = side
  }

  mutating func merge(_ key: String, _ base: Node?, _ ours: Node?, _ theirs: Node?) -> Value {
    let (before, here, there) = (base?.structure, ours?.structure, theirs?.structure)
    if here == there || there == before { return Value(ours) }
    if here == before { return Value(theirs) }
    if let ours, let theirs, let made = united(key, base, ours, theirs) { return .made(made) }
    conflicts.append(
      MergeConflict(key, base: base?.words, ours: ours?.words, theirs: theirs?.words))
    switch preferred {
    case .base: return Value(base)
    case .ours: return Value(ours)
    case .theirs: return Value(theirs)
    }
  }

  private mutating func united(
    _ key: String, _ base: Node?, _ ours: Node, _ theirs: Node
  ) -> Fragment? {
    guard Fragment(ours) != nil, Fragment(theirs) != nil, ours.kind == theirs.kind else {
      return nil
    }
    switch ours.kind {
    case .mapping: return mapping(key, base, ours, theirs)
    case .sequence: return list(base, ours, theirs)
    case .scalar, .alias: return nil
    }
  }

  private mutating func mapping(
    _ path: String, _ base: Node?, _ ours: Node, _ theirs: Node
  ) -> Fragment {
    var keys = ours.pairs.map(\.key.text)
    keys += theirs.pairs.map(\.key.text).filter { !keys.contains($0) }
    var pairs: [(key: String, value: Fragment)] = []
    for key in keys {
      let value = merge("\(path).\(key)", base?[key], ours[key], theirs[key])
      if let fragment = value.fragment { pairs.append((key, fragment)) }
    }
    return ours.style == .flow ? .map(pairs) : .blockMap(pairs)
  }

  private func list(_ base: Node?, _ ours: Node, _ theirs: Node) -> Fragment {
    let before = Set(base?.items.map(\.structure) ?? [])
    let (here, there) = (Set(ours.items.map(\.structure)), Set(theirs.items.map(\.structure)))
    let removed = before.subtracting(here).union(before.subtracting(there))
    let items =
      ours.items.filter { !removed.contains($0.structure) }
      + theirs.items.filter { !here.contains($0.structure) && !removed.contains($0.structure) }
    let fragments = items.compactMap { Fragment($0) }
    return ours.style == .flow ? .list(fragments) : .blockList(fragments)
  }
}

extension NodeMerge.Value {
  fileprivate init(_ node: Node?) {
    self = node.map { .node($0) } ?? .absent
  }

  /// Nil where there is nothing, or nothing that could be written anew.
  var fragment: Fragment? {
    switch self {
    case .absent: nil
    case .node(let node): Fragment(node)
    case .made(let fragment): fragment
    }
  }
}

extension Node {
  fileprivate var words: String {
    kind == .scalar ? text : Fragment(self)?.source(inFlow: true) ?? "changed"
  }
}
