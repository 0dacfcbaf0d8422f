extension Collection<Int> {
  /// The middle one; of an even number the mean of the middle two, of none nil.
  package var median: Double? {
    let sorted = sorted()
    guard !sorted.isEmpty else { return nil }
    return Double(sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
  }

  /// The smallest value that at least so many percent do not exceed (nearest rank); of none nil.
  package func percentile(_ percent: Int) -> Int? {
    let sorted = sorted()
    guard !sorted.isEmpty else { return nil }
    return sorted[Swift.max(0, (sorted.count * percent + 99) / 100 - 1)]
  }
}
