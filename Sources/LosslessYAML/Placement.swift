/// Where a new key goes among the keys that a mapping has.
public enum Placement: Sendable {
  /// Behind all others.
  case last

  /// Behind the last key that comes earlier in this list, in front of all if there is none; a key
  /// that is not in the list goes behind all others.
  case order([String])

  /// Behind the last key that sorts before it, in front of all if there is none.
  case sorted(by: @Sendable (String, String) -> Bool)
}

extension Placement {
  /// Puts new keys among others one after the other, each where it belongs among all before it.
  ///
  /// Returns the index at which each was inserted.
  func insert(_ new: [String], into keys: inout [String]) -> [Int] {
    let isSorted = new.count > 8 && areSorted(keys)
    return new.map { key in
      let index = isSorted ? indexInSorted(key, keys) : index(of: key, among: keys)
      keys.insert(key, at: index)
      return index
    }
  }

  private func index(of key: String, among keys: [String]) -> Int {
    switch self {
    case .last: return keys.count
    case .order(let order):
      guard let rank = order.firstIndex(of: key) else { return keys.count }
      let earlier = order[..<rank]
      return (keys.lastIndex { earlier.contains($0) } ?? -1) + 1
    case .sorted(let precedes):
      return (keys.lastIndex { precedes($0, key) } ?? -1) + 1
    }
  }

  private func areSorted(_ keys: [String]) -> Bool {
    guard case .sorted(let precedes) = self else { return false }
    return zip(keys, keys.dropFirst()).allSatisfy { !precedes($1, $0) }
  }

  /// The same place found by bisection, which is what keeps thousands of new keys cheap.
  private func indexInSorted(_ key: String, _ keys: [String]) -> Int {
    guard case .sorted(let precedes) = self else { return keys.count }
    var low = 0
    var high = keys.count
    while low < high {
      let middle = (low + high) / 2
      if precedes(keys[middle], key) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
