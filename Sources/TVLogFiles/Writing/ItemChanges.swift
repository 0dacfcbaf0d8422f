/// How one list becomes another: an item that goes where another comes is replaced, so that its line stays.
struct ItemChanges {
  /// Places in the old list, and in the new one.
  private(set) var replaced: [(old: Int, new: Int)] = []
  private(set) var removed: [Int] = []
  private(set) var inserted: [Int] = []

  /// `counts`: of the old list and the new one.
  init(_ difference: CollectionDifference<String>, counts: (old: Int, new: Int)) {
    let removals = Set(difference.removals.map(\.offset))
    let insertions = Set(difference.insertions.map(\.offset))
    var (old, new) = (0, 0)
    while old < counts.old || new < counts.new {
      switch (removals.contains(old), insertions.contains(new)) {
      case (true, true): replaced.append((old, new))
      case (true, false):
        removed.append(old)
        new -= 1
      case (false, true):
        inserted.append(new)
        old -= 1
      case (false, false): break
      }
      old += 1
      new += 1
    }
  }
}

extension CollectionDifference.Change {
  fileprivate var offset: Int {
    switch self {
    case .insert(let offset, _, _), .remove(let offset, _, _): offset
    }
  }
}
