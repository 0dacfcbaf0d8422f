extension String {
  /// The candidate that the fewest slips of the finger turn into this text; nil where none is near.
  ///
  /// Near means a third of its length at most, so that a hint is never a wild guess.
  public func nearest(in candidates: some Sequence<String>) -> String? {
    let own = Array(lowercased().unicodeScalars)
    var best: (distance: Int, candidate: String)?
    for candidate in candidates {
      let other = Array(candidate.lowercased().unicodeScalars)
      guard abs(own.count - other.count) <= max(own.count, other.count) / 3 else { continue }
      let distance = own.editDistance(to: other)
      guard distance <= max(own.count, other.count) / 3, distance < best?.distance ?? .max else {
        continue
      }
      best = (distance, candidate)
    }
    return best?.candidate
  }
}

extension [Unicode.Scalar] {
  /// Insertions, deletions, replacements and swaps of neighbours (optimal string alignment).
  fileprivate func editDistance(to other: [Unicode.Scalar]) -> Int {
    var beforePrevious = [Int](repeating: 0, count: other.count + 1)
    var previous = Array<Int>(0...other.count)
    for row in indices {
      var current = [row + 1] + [Int](repeating: 0, count: other.count)
      for column in other.indices {
        let isEqual = self[row] == other[column]
        var cost = Swift.min(previous[column + 1] + 1, current[column] + 1)
        cost = Swift.min(cost, previous[column] + (isEqual ? 0 : 1))
        if row > 0, column > 0, self[row] == other[column - 1], self[row - 1] == other[column] {
          cost = Swift.min(cost, beforePrevious[column - 1] + 1)
        }
        current[column + 1] = cost
      }
      (beforePrevious, previous) = (previous, current)
    }
    return previous[other.count]
  }
}
