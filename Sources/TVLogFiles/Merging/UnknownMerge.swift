import LosslessYAML
import TVLogCore

/// What the keys that tvlog does not know are to hold after a merge.
struct UnknownMerge {
  private var values: [[String]: NodeMerge.Value] = [:]
  let conflicts: [MergeConflict]

  var paths: Set<[String]> { Set(values.keys) }

  init(_ base: Document?, _ ours: Document, _ theirs: Document, preferring side: MergeSide) {
    let (before, here) = (UnknownKeys(base).nodes, UnknownKeys(ours).nodes)
    let there = UnknownKeys(theirs).nodes
    var merge = NodeMerge(preferring: side)
    let paths = Set(before.keys).union(here.keys).union(there.keys)
    for path in paths.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
      values[path] = merge.merge(
        path.joined(separator: "."), before[path], here[path], there[path])
    }
    conflicts = merge.conflicts
  }

  /// The edits after which a text holds that.
  func edits(of document: Document) -> [Edit] {
    let current = UnknownKeys(document).nodes
    let finder = SpelledPath(document.root)
    return values.sorted { $0.key.lexicographicallyPrecedes($1.key) }.compactMap { path, value in
      edit(path, from: current[path], to: value, finder)
    }
  }

  private func edit(
    _ path: [String], from node: Node?, to value: NodeMerge.Value, _ finder: SpelledPath
  ) -> Edit? {
    if case .node(let wanted) = value, wanted.structure == node?.structure { return nil }
    guard let fragment = value.fragment else {
      guard case .absent = value, node != nil, let place = finder.path(path) else { return nil }
      return .remove(place)
    }
    if node != nil { return finder.path(path).map { .set($0, fragment) } }
    guard let key = path.last, let parent = finder.path(path.dropLast()) else { return nil }
    return .insert(parent, key: key, fragment)
  }
}

/// Finds keys as a file spells them: `s1e3` for `S01E03`.
private struct SpelledPath {
  let root: Node

  init(_ root: Node) {
    self.root = root
  }

  func path(_ keys: some Sequence<String>) -> Path? {
    var node = root
    var steps: [Path.Step] = []
    for key in keys {
      guard let pair = node.pairs.first(where: { EpisodeKey.canonical($0.key.text) == key }) else {
        return nil
      }
      steps.append(.key(pair.key.text))
      node = pair.value
    }
    return Path(steps)
  }
}
