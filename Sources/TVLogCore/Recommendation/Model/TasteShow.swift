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
  enum Signal {
    case rated, named, favorite, rewatched, dropped, stalled, completed, watched, wanted, hidden
  }

  init(row: Int, show: Show, signal: Signal) {
    self.row = row
    shared = SharedShow(show)
    self.signal = signal
    ownRating = show.rating
    isFavorite = show.lists.contains(favorites)
  }

  var show: Show { shared.show }
}

extension TasteShow {
  /// `mean`: what the person gives in the middle.
  init(_ standing: Standing, row: Int, mean: Double) {
    let signal = standing.tasteSignal
    self.init(row: row, show: standing.show, signal: signal)
    let own = standing.show.rating.map { Double($0.tenths) / 10 }
    listWeight = own.map { min(2, max(0, 1 + 0.5 * ($0 - mean) / 1.5)) } ?? 1
    rating = own
    if own == nil { imply(standing, signal, mean: mean) }
    if isFavorite { listWeight = 2 }
    if signal == .wanted, own == nil { choiceWeight = 0.5 }
    if standing.wasFinishedLately { listWeight *= 1.25 }
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
  private mutating func imply(_ standing: Standing, _ signal: Signal, mean: Double) {
    switch signal {
    case .favorite: imply(9, noise: 1.5, list: 2)
    case .rewatched: imply(8.5, noise: 1.5, list: 2)
    case .dropped where standing.isHalfSeen: imply(mean - 1, noise: 2, list: 0)
    case .dropped: imply(max(3, mean - 2.5), noise: 1.5, list: 0)
    case .stalled: imply(mean - 1, noise: standing.isHardlySeen ? 8 : 4, list: 0.5)
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

extension Standing {
  /// The strongest of what is known.
  fileprivate var tasteSignal: TasteShow.Signal {
    if show.rating != nil { return .rated }
    if show.lists.contains(favorites) { return .favorite }
    if isMostlySeenTwice { return .rewatched }
    if status == .dropped { return .dropped }
    if isLeftAlone { return .stalled }
    if hasPlays { return isAllDone ? .completed : .watched }
    return status == .completed ? .completed : status == .watching ? .watched : .wanted
  }

  /// Half of the counted episodes have two plays or more.
  private var isMostlySeenTwice: Bool {
    let counted = episodes.filter(\.isCounted)
    return !counted.isEmpty && counted.count { $0.plays.count > 1 } * 2 >= counted.count
  }

  /// Behind, less than half seen, nothing for half a year, and not put on hold.
  private var isLeftAlone: Bool {
    guard !isListUnknown, status != .onHold, !isHalfSeen, !isAllDone,
      let last = lastPlay?.span?.upperBound
    else { return false }
    return clock.today - last > 180
  }

  fileprivate var isHalfSeen: Bool {
    let progress = progress
    return progress.completed * 2 >= progress.aired && progress.aired > 0
  }

  fileprivate var isHardlySeen: Bool { episodes.count { !$0.plays.isEmpty } <= 2 }

  /// Nothing is left, and the last play is less than a year ago.
  fileprivate var wasFinishedLately: Bool {
    guard isAllDone, let last = lastPlay?.span?.upperBound else { return false }
    return clock.today - last <= 365
  }
}
