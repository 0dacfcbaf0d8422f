/// The constants of scoring, as measured (docs/recommendations.md, "Constants").
enum Tuning {
  /// How much of a squared length each group of features has.
  static let genre = 1.0
  static let kind = 0.3
  static let network = 0.3
  static let language = 0.3
  static let era = 1.0
  static let keyword = 1.0
  static let person = 1.0
  static let quality = 0.1
  static let popularity = 0.1

  /// The ridge, and the steps and the residual at which solving stops.
  static let ridge = 6.0
  static let mostSteps = 60
  static let leastResidual = 1e-16

  /// What a person's mean is drawn to, and how many ratings that is worth.
  static let usualRating = 7.5
  static let usualRatingsInLevel = 3.0
  static let usualRatingsInMean = 5.0

  /// Shows at which the personal parts have half of their weight.
  static let halfPersonal = 5.0
  static let clip = 6.0
  /// Entries of a list that are looked at.
  static let listDepth = 20

  /// Of the score.
  static let popularityWeight = 0.6
  static let likeWeight = 0.7
  static let genreWeight = 0.3
  static let eraWeight = 0.6
  static let networkWeight = 0.15
  static let kindWeight = 0.1
  static let listWeight = 0.55
  static let neighbourWeight = 0.25

  /// The pool: the most watched, and the best liked besides.
  static let poolByWeight = 4_000
  static let poolByLike = 500

  /// Variety: how much likeness costs, and among how many it chooses.
  static let variety = 0.6
  static let varietyDepth = 60
  /// Entries of one network, and what more of them cost: above any score.
  static let mostOfNetwork = 3
  static let fullNetwork = 1e6

  /// Less known than the mean, where the public has not rated.
  static let unrated = -0.3
  /// Part of the catalogue by which ranks are flattened.
  static let rankFlattening = 0.02
}
