/// What the ridge regression of a person's ratings on features has learned.
struct Ridge {
  /// The person's level over the public's.
  let level: Double
  /// Of each training show: how far its rating bears on what it is like.
  let bearings: [Double]
  let weights: FeatureWeights
  private let byYear: [Double]
  private let features: Features

  init(_ training: [TasteShow], _ features: Features) {
    let system = RidgeSystem(training, features)
    level = system.level
    bearings = system.solution()
    weights = system.weights(bearings)
    byYear = weights.byYear
    self.features = features
  }

  /// What the person would give a show.
  func rating(_ row: Int) -> Double {
    level + features.qualities.deviations[row] + features.scalars(row, weights) + likeness(row)
  }

  /// The part of it that comes from the likeness to shows of the person's.
  func likeness(_ row: Int) -> Double { features.likeness(row, weights, byYear: byYear) }
}

/// The equations of the ridge, solved by conjugate gradients without writing their matrix down.
private struct RidgeSystem {
  let level: Double
  private let targets: [Double]
  private let ridges: [Double]
  private let rows: [Int]
  private let features: Features

  init(_ training: [TasteShow], _ features: Features) {
    let deviations = features.qualities.deviations
    let ratings = training.map { $0.rating ?? 0 }
    var sum = Tuning.usualRatingsInLevel * Tuning.usualRating
    var count = Tuning.usualRatingsInLevel
    for (show, rating) in zip(training, ratings) {
      sum += (rating - deviations[show.row]) / show.noise
      count += 1 / show.noise
    }
    let level = sum / count
    self.level = level
    targets = zip(training, ratings).map { $1 - level - deviations[$0.row] }
    ridges = training.map { Tuning.ridge * $0.noise }
    rows = training.map(\.row)
    self.features = features
  }

  func weights(_ bearings: [Double]) -> FeatureWeights {
    var weights = FeatureWeights(features.columns, trained: rows.count)
    for (row, bearing) in zip(rows, bearings) { features.add(row, times: bearing, to: &weights) }
    return weights
  }

  func solution() -> [Double] {
    var solution = [Double](repeating: 0, count: rows.count)
    var residual = targets
    var direction = targets
    var size = dot(residual, residual)
    for _ in 0..<Tuning.mostSteps where size >= Tuning.leastResidual * Double(max(1, rows.count)) {
      let image = applied(to: direction)
      let step = size / dot(direction, image)
      add(direction, step, to: &solution)
      add(image, -step, to: &residual)
      let next = dot(residual, residual)
      for index in direction.indices {
        direction[index] = residual[index] + next / size * direction[index]
      }
      size = next
    }
    return solution
  }

  private func applied(to direction: [Double]) -> [Double] {
    let weights = weights(direction)
    let byYear = weights.byYear
    return rows.indices.map { place in
      let row = rows[place]
      return features.likeness(row, weights, byYear: byYear) + features.scalars(row, weights)
        + ridges[place] * direction[place]
    }
  }

  private func dot(_ first: [Double], _ second: [Double]) -> Double {
    var sum = 0.0
    for index in first.indices { sum += first[index] * second[index] }
    return sum
  }

  private func add(_ vector: [Double], _ scale: Double, to sum: inout [Double]) {
    for index in sum.indices { sum[index] += scale * vector[index] }
  }
}
