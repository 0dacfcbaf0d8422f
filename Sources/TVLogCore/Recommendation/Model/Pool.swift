/// The rows that are compared with one another.
struct Pool {
  /// By number.
  let rows: [Int]

  /// Those most looked at, those that lists name, and those that would be liked best besides.
  init(
    _ columns: CatalogColumns, listed: Set<Int>, likes: [Double], among isCandidate: (Int) -> Bool
  ) {
    var members = Pool.mostWatched(columns, among: isCandidate)
    for row in listed where isCandidate(row) { members.insert(row) }
    var best = BestRows(limit: Tuning.poolByLike)
    var isMember = [Bool](repeating: false, count: columns.count)
    for row in members { isMember[row] = true }
    for row in 0..<columns.count
    where !isMember[row] && !columns.ratings[row].isNaN && isCandidate(row) {
      best.offer(row, likes[row])
    }
    rows = members.union(best.rows).sorted()
  }

  /// The first of equals by number.
  static func mostWatched(_ columns: CatalogColumns, among isCandidate: (Int) -> Bool) -> Set<Int> {
    var byWeight = [[Int]](repeating: [], count: 101)
    for row in 0..<columns.count where isCandidate(row) {
      byWeight[Int(columns.weights[row])].append(row)
    }
    return Set(byWeight.reversed().joined().prefix(Tuning.poolByWeight))
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
