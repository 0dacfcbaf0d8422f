/// By row, the shows of the training set that name it in their lists, and how high: the entries of all
/// rows one behind the other.
struct ListFeatures {
  /// Where the entries of each row begin, one more than rows; empty where no show has a list.
  private var starts: [Int32] = []
  private var places: [Int32] = []
  private var values: [Double] = []

  /// Of no show.
  init() {}

  /// A show names itself too; the squared length of each row is at most 1.
  init(_ training: [TasteShow], rows: Int) {
    let entries = ListFeatures.entries(training)
    starts = [Int32](repeating: 0, count: rows + 1)
    for entry in entries { starts[entry.row + 1] += 1 }
    for row in 0..<rows { starts[row + 1] += starts[row] }
    places = [Int32](repeating: 0, count: entries.count)
    values = [Double](repeating: 0, count: entries.count)
    var ends = starts
    for entry in entries {
      let index = Int(ends[entry.row])
      ends[entry.row] += 1
      places[index] = entry.place
      values[index] = entry.value
    }
    for row in 0..<rows { shorten(row) }
  }

  /// In the order of the training set.
  private static func entries(
    _ training: [TasteShow]
  ) -> [(row: Int, place: Int32, value: Double)] {
    var entries: [(row: Int, place: Int32, value: Double)] = []
    for (place, show) in training.enumerated() {
      entries.append((show.row, Int32(place), 1))
      for (position, row) in show.similar.enumerated()
      where row != show.row && !show.similar[..<position].contains(row) {
        entries.append((row, Int32(place), 1 / Double(1 + position).squareRoot()))
      }
    }
    return entries
  }

  private mutating func shorten(_ row: Int) {
    let range = range(row)
    let length = range.reduce(0) { $0 + values[$1] * values[$1] }.squareRoot()
    guard length > 1 else { return }
    for index in range { values[index] /= length }
  }

  private func range(_ row: Int) -> Range<Int> {
    starts.isEmpty ? 0..<0 : Int(starts[row])..<Int(starts[row + 1])
  }

  /// Weights go by the place in the training set.
  func sum(_ row: Int, _ weights: [Double]) -> Double {
    var sum = 0.0
    for index in range(row) { sum += values[index] * weights[Int(places[index])] }
    return sum
  }

  func add(_ row: Int, times scale: Double, to weights: inout [Double]) {
    for index in range(row) { weights[Int(places[index])] += scale * values[index] }
  }
}
