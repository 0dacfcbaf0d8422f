extension Array {
  /// In the order of what is made of each element, once; large elements are moved once.
  ///
  /// What is equal keeps its order.
  func sorted<Key>(
    on key: (Element) -> Key, by areInOrder: (Key, Key) -> Bool
  ) -> [Element] {
    let keys = map(key)
    return indices.sorted { areInOrder(keys[$0], keys[$1]) }.map { self[$0] }
  }
}
