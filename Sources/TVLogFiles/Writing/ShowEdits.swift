import LosslessYAML
import TVLogCore

/// The edits of a file's text that turn what it says into another show.
///
/// They are found by comparing what both shows would be written as, key by key and line by line.
/// What the file has beside that, unknown keys and values that are wrong, stays.
struct ShowEdits {
  private(set) var all: [Edit] = []

  init(of document: Document, from old: Show, to new: Show) {
    for field in ShowFields.all {
      let node = document.root[field.name]
      compare([.key(field.name)], node, field.fragment(old), field.fragment(new))
    }
  }
}

extension ShowEdits {
  private mutating func compare(
    _ steps: [Path.Step], _ node: Node?, _ old: Fragment?, _ new: Fragment?
  ) {
    switch (old?.content, new?.content) {
    case (nil, nil): break
    case (let old?, nil): remove(old, at: steps, node)
    case (nil, .pairs(let pairs)?) where new?.isBlock == true || node?.isAbsent == false:
      insert(pairs, at: steps, node)
    case (.pairs(let old)?, .pairs(let pairs)?) where !pairs.isEmpty:
      compare(steps, node, old, pairs)
    case (let old, .items(let items)?):
      compare(steps, node, old?.itemsOrValue ?? [], items, asList: true)
    case (let old?, let content?) where node?.kind == .sequence && content.isOneValue:
      compare(steps, node, old.itemsOrValue, content.itemsOrValue, asList: false)
    case (_, _?):
      guard let new, old?.source(inFlow: true) != new.source(inFlow: true) else { return }
      put(new, at: steps, node)
    }
  }

  private mutating func compare(
    _ steps: [Path.Step], _ node: Node?, _ old: [Fragment.Pair], _ new: [Fragment.Pair]
  ) {
    let written = node?.writtenKeys ?? [:]
    let after = Dictionary(new.map { ($0.key, $0.value) }) { first, _ in first }
    let before = Set(old.map(\.key))
    var added = new.filter { !before.contains($0.key) }
    let narrowed = narrowed(old.filter { after[$0.key] == nil && written[$0.key] != nil }, &added)
    rename(narrowed, at: steps, written)
    // A mapping that is emptied goes with its key: what replaces everything is put in first.
    let isReplaced = narrowed.isEmpty && old.allSatisfy { after[$0.key] == nil }
    if isReplaced { insert(added, at: steps, node, order: new.map(\.key)) }
    for (key, value) in old where narrowed[key] == nil {
      guard let pair = written[key] else { continue }
      compare(steps + [.key(pair.key)], pair.value, value, after[key])
    }
    if !isReplaced { insert(added, at: steps, node, order: new.map(\.key)) }
  }

  /// The key that each removed range or season gives its line, and with it the comment, to: the
  /// first of the rest that it is split into.
  private func narrowed(
    _ removed: [Fragment.Pair], _ added: inout [Fragment.Pair]
  ) -> [String: String] {
    var names: [String: String] = [:]
    for (name, value) in removed {
      guard let key = EpisodeKey(name), EpisodeCode(name) == nil else { continue }
      let source = value.source(inFlow: true)
      let pieces = added.filter { rest in
        EpisodeKey(rest.key)?.exactCodes?.allSatisfy(key.contains) == true
          && rest.value.source(inFlow: true) == source
      }
      let first = pieces.compactMap { EpisodeKey($0.key) }.min()?.description
      guard let first else { continue }
      names[name] = first
      added.removeAll { $0.key == first }
    }
    return names
  }

  private mutating func rename(
    _ names: [String: String], at steps: [Path.Step],
    _ written: [String: (key: String, value: Node)]
  ) {
    if names.isEmpty { return }
    let pairs = names.compactMap { old, new in written[old].map { ($0.key, new) } }
    all.append(.rename(Path(steps), Dictionary(pairs) { first, _ in first }))
  }

  /// Takes away what was read and leaves what was not.
  private mutating func remove(_ old: Fragment.Content, at steps: [Path.Step], _ node: Node?) {
    guard let node else { return }
    switch old {
    case .pairs(let pairs) where node.pairs.count(where: { _ in true }) > pairs.count:
      compare(steps, node, pairs, [])
    case let read where node.items.count(where: { _ in true }) > read.itemsOrValue.count:
      compare(steps, node, read.itemsOrValue, [], asList: true)
    default: all.append(.remove(Path(steps)))
    }
  }
}

extension ShowEdits {
  /// A list that the file writes as a list changes item by item; else it is written anew.
  private mutating func compare(
    _ steps: [Path.Step], _ node: Node?, _ old: [Fragment], _ new: [Fragment], asList: Bool
  ) {
    let (before, after) = (old.map { $0.source(inFlow: true) }, new.map { $0.source(inFlow: true) })
    guard before != after || old.isEmpty else { return }
    guard let node, !node.isAbsent else { return put(.list(new), at: steps, node) }
    let difference = after.difference(from: before)
    let places = node.places(of: old)
    // The lines of a block list keep their comments.
    let isBlock = node.style == .block
    let isKept = places.hasOthers || isBlock || difference.removals.count < old.count
    guard let indexes = places.indexes, isKept, asList || isBlock || places.hasOthers
    else { return rewrite(new, asList: asList, at: steps, node) }
    change(ItemChanges(difference, counts: (old.count, new.count)), new, at: steps, indexes)
  }

  /// Replaces, removes and inserts items; `indexes` are the file's of what was read.
  private mutating func change(
    _ changes: ItemChanges, _ new: [Fragment], at steps: [Path.Step], _ indexes: [Int]
  ) {
    var indexes = indexes
    for (old, offset) in changes.replaced {
      all.append(.set(Path(steps + [.index(indexes[old])]), new[offset]))
    }
    for offset in changes.removed.reversed() {
      let index = indexes.remove(at: offset)
      all.append(.remove(Path(steps + [.index(index)])))
      for later in offset..<indexes.count { indexes[later] -= 1 }
    }
    for offset in changes.inserted {
      let index = offset < indexes.count ? indexes[offset] : (indexes.last ?? -1) + 1
      all.append(.insertItem(Path(steps), new[offset], at: index))
      for later in offset..<indexes.count { indexes[later] += 1 }
      indexes.insert(index, at: offset)
    }
  }

  private mutating func rewrite(
    _ new: [Fragment], asList: Bool, at steps: [Path.Step], _ node: Node
  ) {
    all.append(.set(Path(steps), asList ? .list(new) : new[0]))
  }
}

extension ShowEdits {
  /// A key that stands there gets the value; else a new pair is put where it belongs.
  private mutating func put(_ value: Fragment, at steps: [Path.Step], _ node: Node?) {
    if node != nil {
      all.append(.set(Path(steps), value))
    } else if case .key(let key)? = steps.last {
      let parent = Path(Array(steps.dropLast()))
      all.append(
        .insert(parent, key: key, value, .fields(under: parent), parents: .order(ShowFields.order)))
    }
  }

  private mutating func insert(
    _ pairs: [Fragment.Pair], at steps: [Path.Step], _ node: Node?, order: [String]? = nil
  ) {
    let written = node?.writtenKeys ?? [:]
    for (key, value) in pairs {
      guard let pair = written[key] else { continue }
      add(value, at: steps + [.key(pair.key)], pair.value)
    }
    let new = pairs.filter { written[$0.key] == nil }
    guard !new.isEmpty else { return }
    let path = Path(steps)
    let placement =
      Placement.isByCode(path)
      ? .ranked(order ?? pairs.map(\.key), among: node) : Placement.fields(under: path)
    all.append(.insert(path, new, placement, parents: .order(ShowFields.order)))
  }

  /// Gives a value to a key that has none that could be read; a wrong play stays beside the new one.
  private mutating func add(_ value: Fragment, at steps: [Path.Step], _ node: Node) {
    guard steps.first == "watched", !node.isAbsent, !node.hasNoItems, node.kind != .mapping else {
      all.append(.set(Path(steps), value))
      return
    }
    if node.kind == .scalar { all.append(.promote(Path(steps))) }
    for item in value.content.itemsOrValue { all.append(.insertItem(Path(steps), item)) }
  }
}
