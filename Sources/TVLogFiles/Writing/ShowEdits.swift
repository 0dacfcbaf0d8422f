import LosslessYAML
import TVLogCore

/// The edits of a file's text that turn what it says into another show.
///
/// They are found by comparing what both shows would be written as, key by key and line by line.
struct ShowEdits {
  private let root: Node
  private(set) var all: [Edit] = []

  init(of document: Document, from old: Show, to new: Show) {
    root = document.root
    for field in ShowFields.all {
      compare([.key(field.name)], root[field.name], field.fragment(old), field.fragment(new))
    }
  }

  private mutating func compare(
    _ steps: [Path.Step], _ node: Node?, _ old: Fragment?, _ new: Fragment?
  ) {
    switch (old, new) {
    case (nil, nil): break
    case (_?, nil): all.append(.remove(Path(steps)))
    case (nil, .blockMap(let pairs)?): insert(pairs, at: steps)
    case (nil, let new?): put(new, at: steps, node)
    case (.map(let old)?, .map(let new)?), (.blockMap(let old)?, .blockMap(let new)?):
      compare(steps, node, old, new)
    case (.list(let old)?, .list(let new)?), (.blockList(let old)?, .blockList(let new)?):
      compare(steps, node, old, new)
    case (let old?, let new?) where old.source(inFlow: true) != new.source(inFlow: true):
      all.append(.set(Path(steps), new))
    case (_?, _?): break
    }
  }

  private mutating func compare(
    _ steps: [Path.Step], _ node: Node?, _ old: [(key: String, value: Fragment)],
    _ new: [(key: String, value: Fragment)]
  ) {
    let written = node.map(\.writtenKeys) ?? [:]
    let before = Dictionary(old.map { ($0.key, $0.value) }) { first, _ in first }
    let after = Dictionary(new.map { ($0.key, $0.value) }) { first, _ in first }
    let added = new.filter { before[$0.key] == nil }
    // A mapping that is emptied goes with its key: what replaces everything is put in first.
    let isReplaced = old.allSatisfy { after[$0.key] == nil }
    if isReplaced { insert(added, at: steps, written: written) }
    for (key, value) in old {
      guard let pair = written[key] else { continue }
      compare(steps + [.key(pair.key)], pair.value, value, after[key])
    }
    if !isReplaced { insert(added, at: steps, written: written) }
  }

  /// Lists that the file writes as lists change item by item; the others are written anew.
  private mutating func compare(
    _ steps: [Path.Step], _ node: Node?, _ old: [Fragment], _ new: [Fragment]
  ) {
    let (before, after) = (old.map { $0.source(inFlow: true) }, new.map { $0.source(inFlow: true) })
    guard before != after else { return }
    let difference = after.difference(from: before)
    guard let node, node.kind == .sequence, Array(node.items).count == old.count,
      difference.removals.count < old.count
    else {
      all.append(.set(Path(steps), .list(new)))
      return
    }
    for case .remove(let index, _, _) in difference.removals.reversed() {
      all.append(.remove(Path(steps + [.index(index)])))
    }
    for case .insert(let index, _, _) in difference.insertions {
      all.append(.insertItem(Path(steps), new[index], at: index))
    }
  }

  /// A key that stands there without a value gets one; else a new pair is put where it belongs.
  private mutating func put(_ value: Fragment, at steps: [Path.Step], _ node: Node?) {
    if node != nil {
      all.append(.set(Path(steps), value))
    } else if case .key(let key)? = steps.last {
      let parent = Path(Array(steps.dropLast()))
      all.append(
        .insert(parent, key: key, value, .keys(under: parent), parents: .order(ShowFields.order)))
    }
  }

  private mutating func insert(
    _ pairs: [(key: String, value: Fragment)], at steps: [Path.Step],
    written: [String: (key: String, value: Node)] = [:]
  ) {
    for (key, value) in pairs {
      guard let pair = written[key] else { continue }
      all.append(.set(Path(steps + [.key(pair.key)]), value))
    }
    let new = pairs.filter { written[$0.key] == nil }
    guard !new.isEmpty else { return }
    let path = Path(steps)
    all.append(.insert(path, new, .keys(under: path), parents: .order(ShowFields.order)))
  }
}

extension Placement {
  /// Where new keys go in a mapping: in the format's order at the top and in `about`, else by code.
  fileprivate static func keys(under path: Path) -> Placement {
    switch path.steps {
    case []: .order(ShowFields.order)
    case ["about"]: .order(AboutFields.all.map(\.name))
    case ["watched"], ["ratings"], ["reviews"], ["seasons"], ["episodes"]:
      .sorted { first, second in
        guard let first = EpisodeKey(first), let second = EpisodeKey(second) else { return false }
        return first < second
      }
    case _ where path.steps.first == "episodes": .order(EpisodeFields.all.map(\.name))
    default: .last
    }
  }
}

extension ShowFields {
  /// The names of all keys, in order.
  static let order = all.map(\.name)
}

extension Node {
  /// The pairs by the one spelling of their keys.
  fileprivate var writtenKeys: [String: (key: String, value: Node)] {
    Dictionary(
      pairs.map { (EpisodeKey.canonical($0.key.text), (key: $0.key.text, value: $0.value)) }
    ) { first, _ in first }
  }
}
