/// The rows that are compared with one another.
struct Pool {
  /// By number.
  let rows: [Int]

  /// Those most looked at, those that lists name, and those that would be liked best besides.
  ///
  /// Everything goes by row; `lists` is above 0 for what a list names.
  init(_ columns: CatalogColumns, lists: [Double], likes: [Double], among candidates: [Bool]) {
    var isMember = Pool.mostWatched(columns, among: candidates)
    for row in candidates.indices where candidates[row] && lists[row] > 0 { isMember[row] = true }
    var best = BestRows(limit: Tuning.poolByLike)
    for row in candidates.indices
    where candidates[row] && !isMember[row] && !columns.ratings[row].isNaN {
      best.offer(row, likes[row])
    }
    for row in best.rows { isMember[row] = true }
    rows = isMember.indices.filter { isMember[$0] }
  }

  /// Whether each row belongs to them; the first of equals by number.
  static func mostWatched(_ columns: CatalogColumns, among candidates: [Bool]) -> [Bool] {
    var counts = [Int](repeating: 0, count: 101)
    for row in candidates.indices where candidates[row] { counts[Int(columns.weights[row])] += 1 }
    // How many of each weight are still to be taken.
    var rest = Tuning.poolByWeight
    for weight in counts.indices.reversed() {
      counts[weight] = min(counts[weight], rest)
      rest -= counts[weight]
    }
    return candidates.indices.map { row in
      let weight = Int(columns.weights[row])
      guard candidates[row], counts[weight] > 0 else { return false }
      counts[weight] -= 1
      return true
    }
  }
}

/// The rows with the highest values, found in one pass; of equal ones the first.
private struct BestRows {
  private let limit: Int
  /// A heap with the lowest on top.
  private var heap: [(value: Double, row: Int)] = []

  init(limit: Int) { self.limit = limit }

  var rows: [Int] { heap.map(\.row) }

  mutating func offer(_ row: Int, _ value: Double) {
    if heap.count < limit {
      heap.append((value, row))
      rise(from: heap.count - 1)
    } else if let lowest = heap.first, value > lowest.value {
      heap[0] = (value, row)
      sink()
    }
  }

  private func isLower(_ first: Int, _ second: Int) -> Bool {
    (heap[first].value, -heap[first].row) < (heap[second].value, -heap[second].row)
  }

  private mutating func rise(from index: Int) {
    var index = index
    while index > 0, isLower(index, (index - 1) / 2) {
      heap.swapAt(index, (index - 1) / 2)
      index = (index - 1) / 2
    }
  }

  private mutating func sink() {
    var index = 0
    while true {
      var lowest = index
      for child in [2 * index + 1, 2 * index + 2] where child < heap.count && isLower(child, lowest)
      {
        lowest = child
      }
      if lowest == index { return }
      heap.swapAt(index, lowest)
      index = lowest
    }
  }
}
