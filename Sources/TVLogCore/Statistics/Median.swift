extension Collection<Int> {
  /// The middle one; of an even number the mean of the middle two, of none nil.
  public var median: Double? {
    if isEmpty { return nil }
    var numbers = Array(self)
    let upper = numbers.smallest(numbers.count / 2)
    let isOdd = numbers.count % 2 == 1
    // Everything in front of the upper middle is at most that.
    let lower = isOdd ? upper : numbers[..<(numbers.count / 2)].max() ?? upper
    return Double(lower + upper) / 2
  }

  /// The smallest value that at least so many percent do not exceed (nearest rank); of none nil.
  public func percentile(_ percent: Int) -> Int? {
    if isEmpty { return nil }
    var numbers = Array(self)
    return numbers.smallest(Swift.max(0, (numbers.count * percent + 99) / 100 - 1))
  }
}

extension [Int] {
  /// The number that would stand at a place if all were sorted; it is moved there, smaller ones in
  /// front of it (Hoare's selection).
  fileprivate mutating func smallest(_ place: Int) -> Int {
    var low = 0
    var high = count - 1
    while low < high {
      let pivot = self[(low + high) / 2]
      var left = low
      var right = high
      while left <= right {
        while self[left] < pivot { left += 1 }
        while self[right] > pivot { right -= 1 }
        if left <= right {
          swapAt(left, right)
          left += 1
          right -= 1
        }
      }
      if place <= right { high = right } else if place >= left { low = left } else { break }
    }
    return self[place]
  }
}
