/// How much each show of the person's makes of an entry's score, exactly.
struct Shares {
  private let model: TasteModel
  private let scores: Scores
  /// By the place in `own`: how far its rating bears on what it is like, 0 for what is not rated.
  private let bearings: [Double]
  let own: [TasteShow]

  init(_ model: TasteModel, _ scores: Scores) {
    self.model = model
    self.scores = scores
    own = model.taste.own
    let training = model.taste.training
    let places = Dictionary(training.enumerated().map { ($0.element.row, $0.offset) }) {
      first, _ in
      first
    }
    bearings = own.map { show in places[show.row].map { scores.ridge.bearings[$0] } ?? 0 }
  }

  /// By the place in `own`.
  func shares(of row: Int) -> [Double] {
    let features = model.features
    var weights = FeatureWeights(features.columns, trained: model.taste.training.count)
    features.add(row, times: 1, to: &weights)
    let byYear = weights.byYear
    let listed = listWeights(of: row)
    let sum = listed.filter { $0 > 0 }.sorted().reduce(0, +)
    let part = sum > 0 ? scores.listPart(row) / sum : 0
    let like = Tuning.likeWeight / scores.like.deviation
    return own.indices.map { index in
      let likeness = features.likeness(own[index].row, weights, byYear: byYear)
      return like * bearings[index] * likeness + part * listed[index]
        + choice(own[index], weights, byYear)
    }
  }

  /// By the place in `own`: what its list gives the row.
  private func listWeights(of row: Int) -> [Double] {
    own.map { show in
      var weight = 0.0
      for (place, other) in show.similar.enumerated() where other == row {
        weight += show.listWeight / Double(1 + place).squareRoot()
      }
      return weight
    }
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
