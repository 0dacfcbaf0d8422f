/// Everything that scoring knows of a person.
struct Taste {
  /// By row, so that the order of files means nothing.
  let shows: [TasteShow]
  /// Rows that are never recommended.
  let excluded: Set<Int>
  /// What the person gives in the middle, drawn to the usual.
  let mean: Double
  /// Ratings that were really given.
  let ratings: Int

  /// Those that count as the person's own, hidden ones left out.
  let own: [TasteShow]
  /// Of rated shows, and of those whose ratings are implied.
  let training: [TasteShow]
  /// How many shows the library counts for.
  let size: Double

  init(shows: [TasteShow], excluded: Set<Int>, mean: Double, ratings: Int) {
    self.shows = shows
    self.excluded = excluded
    self.mean = mean
    self.ratings = ratings
    own = shows.filter { $0.signal != .hidden }
    training = shows.filter { $0.rating != nil }
    size = own.reduce(0) { $0 + $1.choiceWeight }
  }

  /// How far the personal parts are trusted, 0 to 1.
  var trust: Double { size / (size + Tuning.halfPersonal) }

  /// A show of the person's has a list that leads somewhere.
  var hasLists: Bool { own.contains { !$0.similar.isEmpty } }

  /// The sum of list weights at each row, damped.
  func listScores() -> [Int: Double] {
    var sums: [Int: Double] = [:]
    for show in own where show.listWeight > 0 {
      for (place, row) in show.similar.enumerated() {
        sums[row, default: 0] += show.listWeight / Double(1 + place).squareRoot()
      }
    }
    return sums.mapValues { $0.squareRoot() }
  }
}

extension Taste {
  /// By row: the training shows that name it, the row's squared length at most 1; none where no
  /// show has a list.
  func listFeatures() -> [Int: [(place: Int, value: Double)]] {
    guard hasLists else { return [:] }
    var features: [Int: [(place: Int, value: Double)]] = [:]
    for (place, show) in training.enumerated() {
      features[show.row, default: []].append((place, 1))
      var seen: Set<Int> = [show.row]
      for (position, row) in show.similar.enumerated() where seen.insert(row).inserted {
        features[row, default: []].append((place, 1 / Double(1 + position).squareRoot()))
      }
    }
    return features.mapValues { entries in
      let length = max(1, entries.reduce(0) { $0 + $1.value * $1.value }.squareRoot())
      return entries.map { ($0.place, $0.value / length) }
    }
  }
}
