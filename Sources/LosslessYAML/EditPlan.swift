/// Turns edits into splices of one tree, as many at once as do not depend on each other.
///
/// An edit that touches what an earlier one changes, moves or creates has to wait until the file
/// was spliced and parsed again. The plan only has to be right for plain cases: every result is
/// compared with what the edits mean before anyone sees it.
struct EditPlan {
  let source: Source
  let format: BlockFormat
  var finder: PathFinder
  var splices: [Splice] = []

  /// New pairs for mappings, by the index of the mapping's node.
  var insertions: [Int: Insertion] = [:]

  /// Nodes that are replaced or go, with everything below them.
  private var replaced: Set<Int> = []

  /// Nodes that have a change somewhere below them.
  private var disturbed: Set<Int> = []

  /// How many pairs are left in block mappings that lose some.
  private var thinned: [Int: Int] = [:]

  /// What edits that have to wait are about: their paths, and all that lie above those.
  private var waiting: Set<Path> = []
  private var aboveWaiting: Set<Path> = []

  init(_ document: Document) {
    source = document.source
    finder = PathFinder(document.root)
    format = BlockFormat(
      step: document.tree.indentationStep,
      newline: String(decoding: document.source.newline, as: UTF8.self))
  }

  /// Plans an edit; false if it has to wait for the next round.
  ///
  /// Only the first edit of a round is refused at once: what stands in the way of a later one may
  /// be different when those before it are made.
  mutating func add(_ edit: Edit) throws(EditRefused) -> Bool {
    do throws(EditRefused.Reason) {
      if !isWaiting(edit.path), try plan(edit) { return true }
    } catch  where isUntouched {
      throw EditRefused(edit, error)
    } catch {}
    wait(for: edit.path)
    return false
  }

  private var isUntouched: Bool { splices.isEmpty && insertions.isEmpty && waiting.isEmpty }

  /// All splices, with those for new pairs; the plan is done then.
  consuming func finished() -> [Splice] {
    for insertion in insertions.values { write(insertion) }
    return splices
  }

  private mutating func plan(_ edit: Edit) throws(EditRefused.Reason) -> Bool {
    let place = finder.place(edit.path)
    guard !place.chain.contains(where: { replaced.contains($0.index) }) else { return false }
    switch edit {
    case .set(_, let value): return try set(value, at: place)
    case .insert(_, let pairs, let placement, let parents):
      return try insert(pairs, placement, parents: parents, at: place)
    case .insertItem(_, let item, let index): return try insertItem(item, index, at: place)
    case .promote: return try promote(place)
    case .remove: return try remove(place)
    case .rename(_, let names): return try rename(names, in: place)
    }
  }
}

extension EditPlan {
  /// Takes a node for replacement; false if something below it changes already.
  mutating func claim(_ place: Place) -> Bool {
    guard !disturbed.contains(place.node.index) else { return false }
    replaced.insert(place.node.index)
    disturb(place)
    return true
  }

  mutating func disturb(_ place: Place) {
    disturbed.formUnion(place.chain.map(\.index))
  }

  /// Takes one pair from a block mapping; false if it gains some, or if this is the last.
  mutating func thin(_ mapping: Node) -> Bool {
    let left = thinned[mapping.index] ?? mapping.pairs.count { _ in true }
    guard insertions[mapping.index] == nil, left > 1 else { return false }
    thinned[mapping.index] = left - 1
    return true
  }

  func isThinned(_ mapping: Node) -> Bool { thinned[mapping.index] != nil }

  private func isWaiting(_ path: Path) -> Bool {
    guard !waiting.isEmpty else { return false }
    return aboveWaiting.contains(path) || path.andAbove.contains { waiting.contains($0) }
  }

  private mutating func wait(for path: Path) {
    waiting.insert(path)
    aboveWaiting.formUnion(path.andAbove)
  }
}

extension Path {
  fileprivate var andAbove: some Sequence<Path> { sequence(first: self, next: \.parent) }
}

extension Tree {
  /// How much deeper than its parent the first block mapping inside another stands; 2 if there is
  /// none.
  fileprivate var indentationStep: Int {
    guard records[0].kind == .mapping, records[0].style == .block else { return 2 }
    let root = Node(tree: self, index: 0)
    let outer = source.column(of: root.range.lowerBound)
    let nested = root.pairs.first { $0.value.kind == .mapping && $0.value.isBlockCollection }
    return nested.map { max(1, source.column(of: $0.value.range.lowerBound) - outer) } ?? 2
  }
}
