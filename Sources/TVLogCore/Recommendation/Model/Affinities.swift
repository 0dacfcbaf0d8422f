/// What a library has much of, whatever it was rated.
struct Affinities {
  private let features: Features
  /// The mean of the library's features.
  let centre: FeatureWeights
  private let byYear: [Double]

  init(_ taste: Taste, _ features: Features) {
    self.features = features
    var centre = FeatureWeights(features.columns, trained: taste.training.count)
    let size = taste.size
    for show in taste.own where show.choiceWeight > 0 {
      features.add(show.row, times: show.choiceWeight / size, to: &centre)
    }
    self.centre = centre
    byYear = centre.byYear
  }

  func genre(_ row: Int) -> Double { features.genre(row, centre.genres) }
  func era(_ row: Int) -> Double { features.era(row, byYear: byYear) }
  func network(_ row: Int) -> Double { features.network(row, centre.networks) }
  func kind(_ row: Int) -> Double { features.kind(row, centre.kinds) }
}
