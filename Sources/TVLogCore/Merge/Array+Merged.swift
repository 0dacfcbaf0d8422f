extension Array where Element: Hashable {
  /// A set merged three ways: the union, less what either side took away.
  ///
  /// Our order first, then what the other side added. Elements are told apart by a key.
  static func merged(
    base: [Element], ours: [Element], theirs: [Element], by key: (Element) -> some Hashable
  ) -> [Element] {
    if ours == theirs || theirs == base { return ours }
    if ours == base { return theirs }
    let (before, here, there) = (Set(base.map(key)), Set(ours.map(key)), Set(theirs.map(key)))
    let removed = before.subtracting(here).union(before.subtracting(there))
    return ours.filter { !removed.contains(key($0)) }
      + theirs.filter { !here.contains(key($0)) && !removed.contains(key($0)) }
  }
}
