/// One show of the person's, and what it tells of their taste (docs/recommendations.md, "Signals").
struct TasteShow {
  /// Its row in the universe.
  let row: Int
  private let shared: SharedShow
  private(set) var signal: Signal
  /// What the person gave it.
  let ownRating: Rating?
  let isFavorite: Bool
  /// What it was rated, or as if it had been; nil: it tells nothing of quality.
  var rating: Double?
  /// How uncertain that is; a rating is 1.
  var noise = 1.0
  /// How much its list of similar shows says.
  var listWeight = 1.0
  /// How much it says of what the person chooses.
  var choiceWeight = 1.0
  /// The rows of its list, best first; nil for what is nowhere.
  var similar: [Int] = []

  /// What is known of a show beside its rating.
  enum Signal: Sendable {
    case rated, named, favorite, rewatched, dropped, stalled, completed, watched, wanted, hidden
  }

  init(row: Int, _ shared: SharedShow, signal: Signal) {
    self.row = row
    self.shared = shared
    self.signal = signal
    ownRating = shared.show.rating
    isFavorite = shared.show.lists.contains(favorites)
  }

  var show: Show { shared.show }
}

extension TasteShow {
  /// `mean`: what the person gives in the middle.
  init(_ facts: TasteFacts, row: Int, mean: Double) {
    self.init(row: row, facts.shared, signal: facts.signal)
    let own = ownRating.map { Double($0.tenths) / 10 }
    listWeight = own.map { min(2, max(0, 1 + 0.5 * ($0 - mean) / 1.5)) } ?? 1
    rating = own
    if own == nil { imply(facts, mean: mean) }
    if isFavorite { listWeight = 2 }
    if signal == .wanted, own == nil { choiceWeight = 0.5 }
    if facts.wasFinishedLately { listWeight *= 1.25 }
  }

  /// Takes it for rated 9, because the person named it; a rating that was given stays.
  mutating func name(mean: Double) {
    guard ownRating == nil else { return }
    signal = .named
    rating = 9
    noise = 1
    listWeight = min(2, max(0, 1 + 0.5 * (9 - mean) / 1.5))
    choiceWeight = 1
  }

  /// What an unrated show stands for.
  private mutating func imply(_ facts: TasteFacts, mean: Double) {
    switch signal {
    case .favorite: imply(9, noise: 1.5, list: 2)
    case .rewatched: imply(8.5, noise: 1.5, list: 2)
    case .dropped where facts.isHalfSeen: imply(mean - 1, noise: 2, list: 0)
    case .dropped: imply(max(3, mean - 2.5), noise: 1.5, list: 0)
    case .stalled: imply(mean - 1, noise: facts.isHardlySeen ? 8 : 4, list: 0.5)
    case .completed: listWeight = 1.25
    case .wanted: listWeight = 0.5
    case .rated, .named, .watched, .hidden: break
    }
  }

  private mutating func imply(_ rating: Double, noise: Double, list: Double) {
    self.rating = rating
    self.noise = noise
    listWeight = list
  }
}
