/// The new pairs of one mapping, in the order they will have among the old ones.
struct Insertion {
  /// An entry of the mapping: the number of an old or of a new pair.
  private enum Slot {
    case old(Int)
    case new(Int)
  }

  let place: Place
  private var pairs: [(key: String, value: Fragment)] = []
  private var newKeys: Set<String> = []
  private var slots: [Slot]
  private var keys: [String]

  init(into place: Place) {
    self.place = place
    keys = place.node.pairs.map { $0.key.kind == .scalar ? $0.key.text : "" }
    slots = keys.indices.map { .old($0) }
  }

  func has(_ key: String) -> Bool { newKeys.contains(key) }

  mutating func add(_ new: [(key: String, value: Fragment)], _ placement: Placement) {
    let indexes = placement.insert(new.map(\.key), into: &keys)
    for (index, pair) in zip(indexes, new) {
      slots.insert(.new(pairs.count), at: index)
      pairs.append(pair)
      newKeys.insert(pair.key)
    }
  }

  /// The new pairs in runs, each with the number of the old pair it follows; nil at the front.
  var runs: [(after: Int?, pairs: [(key: String, value: Fragment)])] {
    var runs: [(after: Int?, pairs: [(key: String, value: Fragment)])] = [(nil, [])]
    for slot in slots {
      switch slot {
      case .old(let number): runs.append((number, []))
      case .new(let number): runs[runs.count - 1].pairs.append(pairs[number])
      }
    }
    return runs.filter { !$0.pairs.isEmpty }
  }
}
