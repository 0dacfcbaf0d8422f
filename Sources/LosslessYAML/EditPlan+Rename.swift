extension EditPlan {
  /// Renames keys in place, in the quotes that they have; false if the mapping changes already.
  mutating func rename(_ names: [String: String], in place: Place) throws(EditRefused.Reason)
    -> Bool
  {
    let mapping = place.node
    guard place.missing.isEmpty, mapping.kind == .mapping else { throw .noSuchNode }
    guard claim(place) else { return false }
    let isInFlow = place.isInFlow || mapping.style == .flow
    for key in mapping.pairs.map(\.key) where key.kind == .scalar {
      guard let name = names[key.text] else { continue }
      guard !key.hasProperties else { throw .anchorOrTag }
      splice(
        key.range, ScalarSource(name, keeping: key.style, inFlow: isInFlow).text, place)
    }
    return true
  }
}

extension Value {
  /// The same in the model; false if two keys would get one name.
  mutating func rename(_ names: [String: String]) -> Bool {
    let renamed = keys.map { names[$0] ?? $0 }
    guard kind == .mapping, Set(renamed).count == renamed.count else { return false }
    members = Dictionary(members.map { (names[$0.key] ?? $0.key, $0.value) }) { first, _ in first }
    keys = renamed
    return true
  }
}
