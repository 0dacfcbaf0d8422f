/// The mean and the spread of some values, by which they become comparable.
struct Spread {
  let mean: Double
  /// 1 where all values are the same.
  let deviation: Double

  init(_ values: some Sequence<Double>) {
    var count = 0.0
    var sum = 0.0
    for value in values {
      sum += value
      count += 1
    }
    let mean = count > 0 ? sum / count : 0
    var squares = 0.0
    for value in values { squares += (value - mean) * (value - mean) }
    let deviation = count > 0 ? (squares / count).squareRoot() : 0
    self.mean = mean
    self.deviation = deviation > 1e-9 ? deviation : 1
  }

  func z(_ value: Double) -> Double { (value - mean) / deviation }

  /// At most six deviations from the mean.
  func clipped(_ value: Double) -> Double { min(max(z(value), -Tuning.clip), Tuning.clip) }
}
