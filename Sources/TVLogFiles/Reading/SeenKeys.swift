/// The keys of a mapping so far, each with where it stands.
///
/// Keys mostly rise, and then none can repeat: only the first that does not costs a table.
struct SeenKeys<Key: Hashable & Comparable, Place> {
  private var rising: [(key: Key, place: Place)] = []
  private var table: [Key: Place]?

  /// Makes room for about so many.
  mutating func reserve(_ count: Int) { rising.reserveCapacity(count) }

  /// Takes a key in; returns where it stood before, if it did.
  mutating func insert(_ key: Key, _ place: Place) -> Place? {
    if table == nil {
      if rising.isEmpty || rising[rising.count - 1].key < key {
        rising.append((key, place))
        return nil
      }
      table = Dictionary(rising.map { ($0.key, $0.place) }) { first, _ in first }
    }
    if let first = table?[key] { return first }
    table?[key] = place
    return nil
  }
}
