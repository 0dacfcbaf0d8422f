/// The parts of the score and how each is made comparable.
struct Scores {
  let ridge: Ridge
  let affinities: Affinities
  let lists: [Double]
  let trust: Double
  let popularityWeight: Double
  private let features: Features
  private let neighbours: Neighbours
  private let popularity: Spread
  let like: Spread
  let genre: Spread
  let era: Spread
  let network: Spread
  let kind: Spread
  private let list: Spread
  private let neighbour: Spread
  /// What the person would give each row.
  let likes: [Double]

  /// `pool`: the rows over which the parts are made comparable.
  init(
    _ model: TasteModel, pool: [Int], order: RecommendationRequest.Order
  ) {
    ridge = model.ridge
    affinities = model.affinities
    lists = model.lists
    likes = model.likes
    features = model.features
    neighbours = model.neighbours
    trust = model.taste.trust
    let isLevel = order == .fewerBlockbusters && model.taste.hasLists
    popularityWeight = isLevel ? 0 : Tuning.popularityWeight
    let model = model
    popularity = Spread(pool.lazy.map { model.features.qualities.popularities[$0] })
    like = Spread(pool.lazy.map { model.likes[$0] })
    genre = Spread(pool.map { model.affinities.genre($0) })
    era = Spread(pool.map { model.affinities.era($0) })
    network = Spread(pool.map { model.affinities.network($0) })
    kind = Spread(pool.map { model.affinities.kind($0) })
    list = Spread(pool.lazy.map { model.lists[$0] })
    neighbour = Spread(model.features.isTagged ? pool.map { model.neighbours.score($0) } : [])
  }

  /// The part of the score that lists make.
  func listPart(_ row: Int) -> Double {
    trust * Tuning.listWeight * list.clipped(lists[row])
  }

  func score(_ row: Int) -> Double {
    publicPart(row) + Tuning.likeWeight * like.clipped(likes[row]) + trust * choicePart(row)
      + listPart(row)
  }

  private func publicPart(_ row: Int) -> Double {
    popularityWeight * popularity.clipped(features.qualities.popularities[row])
  }

  private func choicePart(_ row: Int) -> Double {
    let parts =
      Tuning.genreWeight * genre.clipped(affinities.genre(row))
      + Tuning.eraWeight * era.clipped(affinities.era(row))
      + Tuning.networkWeight * network.clipped(affinities.network(row))
      + Tuning.kindWeight * kind.clipped(affinities.kind(row))
    guard features.isTagged else { return parts }
    return parts + Tuning.neighbourWeight * neighbour.clipped(neighbours.score(row))
  }
}
