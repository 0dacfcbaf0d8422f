/// Finds the reasons of an entry; none is made up (docs/recommendations.md, "Reasons").
struct Reasons {
  private let model: TasteModel
  private let scores: Scores
  private let shares: Shares

  init(_ model: TasteModel, _ scores: Scores) {
    self.model = model
    self.scores = scores
    shares = Shares(model, scores)
  }

  func explained(_ entry: Recommendation) -> Recommendation {
    var entry = entry
    let all = shares.shares(of: entry.row)
    entry.reason = reason(entry, all)
    entry.caution = caution(entry.row, all)
    return entry
  }

  private func reason(_ entry: Recommendation, _ all: [Double]) -> Reason {
    let liked = liked(all)
    let listed = liked.filter { place in
      shares.own[place].listWeight > 0 && shares.own[place].similar.contains(entry.row)
    }.prefix(2)
    if !listed.isEmpty { return .listed(listed.map { speaker($0, all, for: entry.row) }) }
    var alike: [Reason.Liked] = []
    for place in liked where alike.count < 2 {
      let speaker = speaker(place, all, for: entry.row)
      if speaker.shared.isEnough { alike.append(speaker) }
    }
    if !alike.isEmpty { return .alike(alike) }
    let isPersonal = entry.score > 0 && all.reduce(0, +) >= 0.2 * entry.score
    return isPersonal ? leaning(entry.row).map(Reason.taste) ?? .publicOnly : .publicOnly
  }

  /// The places of the shows that may speak for an entry, the greatest share first.
  private func liked(_ all: [Double]) -> [Int] {
    let own = shares.own
    return own.indices.filter { all[$0] > 0 && isLiked(own[$0]) }
      .sorted { (all[$1], own[$0].show.slug) < (all[$0], own[$1].show.slug) }
  }

  private func speaker(_ place: Int, _ all: [Double], for row: Int) -> Reason.Liked {
    let show = shares.own[place]
    return Reason.Liked(
      show: show.show, rating: show.ownRating, isNamed: show.signal == .named, share: all[place],
      shared: shared(row, show))
  }

  /// Rated 8 or more and not below the person's middle; a favourite only if it is not rated lower.
  private func isLiked(_ show: TasteShow) -> Bool {
    if show.signal == .named || show.signal == .favorite { return true }
    guard let rating = show.ownRating else { return false }
    return rating.tenths >= 80
      && (show.isFavorite || Double(rating.tenths) / 10 >= model.taste.mean)
  }

  /// A disliked show whose share takes more than half of what the best one gives.
  private func caution(_ row: Int, _ all: [Double]) -> Caution? {
    let best = max(0, all.max() ?? 0)
    let disliked = zip(shares.own, all).filter { show, share in
      let isDisliked = show.ownRating.map { $0.tenths <= 40 } ?? (show.signal == .dropped)
      return isDisliked && share < 0 && -share > best / 2
    }
    let worst = disliked.min { ($0.1, $0.0.show.slug) < ($1.1, $1.0.show.slug) }
    guard let (show, share) = worst else { return nil }
    let shared = shared(row, show)
    guard !shared.isEmpty else { return nil }
    return Caution(show: show.show, rating: show.ownRating, share: share, shared: shared)
  }
}

extension Reasons {
  /// What the catalogue's row and the person's show have in common.
  private func shared(_ row: Int, _ show: TasteShow) -> Reason.Shared {
    let columns = model.features.columns
    let names = { (codes: [Int32], table: NameTable) in codes.map { table.names[Int($0)] } }
    var shared = Reason.Shared()
    let own = columns.genres[columns.genreRange(show.row)]
    shared.genres = names(
      columns.genres[columns.genreRange(row)].filter(own.contains), columns.genreNames
    ).sorted()
    if columns.networks[row] == columns.networks[show.row], columns.networks[row] != NameTable.none
    {
      shared.network = columns.networkNames.names[Int(columns.networks[row])]
    }
    shared.keywords = names(
      common(columns.keywords[row], columns.keywords[show.row]), columns.keywordNames
    ).sorted()
    shared.people = names(
      common(columns.people[row], columns.people[show.row]), columns.peopleNames
    ).sorted()
    return shared
  }

  private func common(_ first: [Int32]?, _ second: [Int32]?) -> [Int32] {
    guard let first, let second else { return [] }
    return first.filter(second.contains)
  }

  /// The feature of the row that the ridge gives most for; nil where none is worth a tenth.
  private func leaning(_ row: Int) -> Reason.Leaning? {
    let features = model.features
    let columns = features.columns
    let weights = scores.ridge.weights
    var leanings: [(name: String, points: Double)] = []
    for index in columns.genreRange(row) {
      let code = Int(columns.genres[index])
      var alone = [Double](repeating: 0, count: weights.genres.count)
      alone[code] = weights.genres[code]
      leanings.append((columns.genreNames.names[code], features.genre(row, alone)))
    }
    if columns.networks[row] != NameTable.none {
      let name = columns.networkNames.names[Int(columns.networks[row])]
      leanings.append((name, features.network(row, weights.networks)))
    }
    let best = leanings.max { ($0.points, $1.name) < ($1.points, $0.name) }
    guard let best, best.points >= 0.05 else { return nil }
    let era = features.era(row, byYear: weights.byYear)
    let decade = era >= 0.05 ? Int(columns.years[row]) / 10 * 10 : nil
    return Reason.Leaning(name: best.name, points: best.points, decade: decade)
  }
}
