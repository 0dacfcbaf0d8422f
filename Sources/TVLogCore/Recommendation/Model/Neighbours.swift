/// The likeness of a row to the shows of a library that were chosen for the same keywords or people.
///
/// Only where the catalogue tells of them: with genres alone it does harm.
struct Neighbours {
  private let features: Features
  private let shows: [(weights: FeatureWeights, byYear: [Double], length: Double, weight: Double)]

  init(_ taste: Taste, _ features: Features) {
    self.features = features
    guard features.isTagged else {
      shows = []
      return
    }
    let trained = taste.training.count
    shows = taste.own.filter { $0.listWeight > 0 }.map { show in
      var weights = FeatureWeights(features.columns, trained: trained)
      features.add(show.row, times: 1, to: &weights)
      let byYear = weights.byYear
      let square = features.likeness(show.row, weights, byYear: byYear)
      return (weights, byYear, square.squareRoot(), show.listWeight)
    }
  }

  /// Zero for a row of which no keyword and no person is known.
  func score(_ row: Int) -> Double {
    guard features.columns.keywords[row] != nil || features.columns.people[row] != nil else {
      return 0
    }
    var own = FeatureWeights(features.columns, trained: shows.first?.weights.lists.count ?? 0)
    features.add(row, times: 1, to: &own)
    let length = features.likeness(row, own, byYear: own.byYear).squareRoot()
    guard length > 0 else { return 0 }
    return shows.reduce(0) { sum, show in
      guard show.length > 0 else { return sum }
      let cosine =
        features.likeness(row, show.weights, byYear: show.byYear) / (length * show.length)
      return sum + show.weight * cosine * cosine * cosine * cosine
    }.squareRoot()
  }
}
