/// What a library says of every show of the catalogue, before anything is asked for.
struct TasteModel {
  let taste: Taste
  /// By row: it is never recommended.
  let isExcluded: [Bool]
  let universe: Universe
  let features: Features
  let ridge: Ridge
  let affinities: Affinities
  let neighbours: Neighbours
  /// The damped sum of the lists that name a row; 0 where none does.
  let lists: [Double]
  /// What the person would give each row.
  let likes: [Double]

  init(_ taste: Taste, _ universe: Universe) {
    self.taste = taste
    self.universe = universe
    let columns = universe.columns
    let lists = taste.listScores(rows: columns.count)
    var isExcluded = [Bool](repeating: false, count: columns.count)
    for row in taste.excluded { isExcluded[row] = true }
    self.isExcluded = isExcluded
    let isWatched = Pool.mostWatched(columns, among: isExcluded.map { !$0 })
    let members = isWatched.indices.filter { isWatched[$0] || isExcluded[$0] || lists[$0] > 0 }
    let features = Features(
      universe, qualities: Qualities(columns, members: members),
      lists: taste.listFeatures(rows: columns.count))
    let ridge = Ridge(taste.training, features)
    self.features = features
    self.lists = lists
    self.ridge = ridge
    affinities = Affinities(taste, features)
    neighbours = Neighbours(taste, features)
    likes = (0..<columns.count).map { ridge.rating($0) }
  }

  /// 1 to 10, one decimal: as it is told.
  func predicted(_ row: Int) -> Double {
    (min(max(likes[row], 1), 10) * 10).rounded() / 10
  }
}
