/// What the public thinks of each show: how good, and how much looked at.
struct Qualities {
  /// The mean of all public ratings.
  let mean: Double
  /// Of each row, less the mean.
  private(set) var deviations: [Double] = []
  private(set) var popularities: [Double] = []
  /// Comparable over the shows that were given.
  private(set) var qualityScores: [Double] = []
  private(set) var popularityScores: [Double] = []

  /// `members`: the rows over which ranks and spreads are taken.
  init(_ columns: CatalogColumns, members: [Int]) {
    mean = Qualities.mean(columns.ratings)
    deviations = Qualities.deviations(columns, mean: mean)
    let byWeight = Qualities.popularity(columns, members)
    popularities = columns.weights.map { byWeight[Int($0)] }
    let quality = Spread(members.lazy.map { [deviations] in deviations[$0] })
    let popularity = Spread(members.lazy.map { [popularities] in popularities[$0] })
    qualityScores = deviations.map(quality.z)
    popularityScores = popularities.map(popularity.z)
  }

  private static func mean(_ ratings: [Double]) -> Double {
    var sum = 0.0
    var count = 0.0
    for rating in ratings where !rating.isNaN {
      sum += rating
      count += 1
    }
    return count > 0 ? sum / count : Tuning.usualRating
  }

  /// A rating is trusted the more, the more a show is looked at.
  private static func deviations(_ columns: CatalogColumns, mean: Double) -> [Double] {
    columns.ratings.enumerated().map { row, rating in
      guard !rating.isNaN else { return Tuning.unrated }
      let weight = Double(columns.weights[row]) / 100
      return (0.35 + 0.6 * weight * weight) * (rating - mean)
    }
  }

  /// By weight: the logarithm of the flattened rank, equal weights sharing their middle rank.
  private static func popularity(_ columns: CatalogColumns, _ members: [Int]) -> [Double] {
    var counts = [Int](repeating: 0, count: 101)
    for row in members { counts[Int(columns.weights[row])] += 1 }
    let all = Double(max(1, members.count))
    var above = 0.0
    var popularity = [Double](repeating: 0, count: 101)
    for weight in (0...100).reversed() {
      let rank = above + (Double(counts[weight]) + 1) / 2
      popularity[weight] = naturalLogarithm(all / (rank + Tuning.rankFlattening * all))
      above += Double(counts[weight])
    }
    return popularity
  }
}
