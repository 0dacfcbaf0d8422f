/// How much each show of the person's makes of an entry's score, exactly.
struct Shares {
  private let model: TasteModel
  private let scores: Scores
  /// By the place in `taste.own`: the place in the training set.
  private let places: [Int: Int]
  let own: [TasteShow]

  init(_ model: TasteModel, _ scores: Scores) {
    self.model = model
    self.scores = scores
    own = model.taste.own
    let training = model.taste.training
    places = Dictionary(training.enumerated().map { ($0.element.row, $0.offset) }) { first, _ in
      first
    }
  }

  /// By the place in `own`.
  func shares(of row: Int) -> [Double] {
    let features = model.features
    var weights = FeatureWeights(features.columns, trained: model.taste.training.count)
    features.add(row, times: 1, to: &weights)
    let byYear = weights.byYear
    let listed = listWeights(of: row)
    let sum = listed.values.sorted().reduce(0, +)
    return own.indices.map { index in
      let show = own[index]
      let likeness = features.likeness(show.row, weights, byYear: byYear)
      let bearing = places[show.row].map { scores.ridge.bearings[$0] } ?? 0
      let list = sum > 0 ? scores.listPart(row) * (listed[index] ?? 0) / sum : 0
      return Tuning.likeWeight / scores.like.deviation * bearing * likeness + list
        + choice(show, weights, byYear)
    }
  }

  /// By the place in `own`: what its list gives the row.
  private func listWeights(of row: Int) -> [Int: Double] {
    var weights: [Int: Double] = [:]
    for (index, show) in own.enumerated() {
      for (place, other) in show.similar.enumerated() where other == row {
        weights[index, default: 0] += show.listWeight / Double(1 + place).squareRoot()
      }
    }
    return weights
  }

  private func choice(_ show: TasteShow, _ weights: FeatureWeights, _ byYear: [Double]) -> Double {
    let features = model.features
    let parts =
      Tuning.genreWeight / scores.genre.deviation * features.genre(show.row, weights.genres)
      + Tuning.eraWeight / scores.era.deviation * features.era(show.row, byYear: byYear)
      + Tuning.networkWeight / scores.network.deviation
      * features.network(show.row, weights.networks)
      + Tuning.kindWeight / scores.kind.deviation * features.kind(show.row, weights.kinds)
    return scores.trust * parts * show.choiceWeight / max(1, model.taste.size)
  }
}
