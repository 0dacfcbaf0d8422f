/// The new pairs of one mapping, in the order they will have among the old ones.
struct Insertion {
  let place: Place
  var pairs: [(key: String, value: Fragment)] = []
  var slots: [Placement.Slot]
  var keys: [String]

  init(into place: Place) {
    self.place = place
    keys = place.node.pairs.map { $0.key.kind == .scalar ? $0.key.text : "" }
    slots = keys.indices.map { .old($0) }
  }

  mutating func add(_ new: [(key: String, value: Fragment)], _ placement: Placement) {
    placement.merge(new.map(\.key), into: &keys, &slots, from: pairs.count)
    pairs += new
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
