extension Show {
  /// Puts the show on a list; one status takes the other's place.
  public mutating func add(toList name: String) {
    guard Status(rawValue: name) != nil else {
      if !lists.contains(name) { lists.append(name) }
      return
    }
    let place = lists.firstIndex { Status(rawValue: $0) != nil } ?? 0
    lists.removeAll { Status(rawValue: $0) != nil }
    lists.insert(name, at: place)
  }

  public mutating func remove(fromList name: String) {
    lists.removeAll { $0 == name }
  }
}
