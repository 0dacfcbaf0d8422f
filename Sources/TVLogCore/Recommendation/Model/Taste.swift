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

  /// By row, the sum of the list weights that name it, damped; 0 for what no list names.
  func listScores(rows: Int) -> [Double] {
    var sums = [Double](repeating: 0, count: rows)
    for show in own where show.listWeight > 0 {
      for (place, row) in show.similar.enumerated() {
        sums[row] += show.listWeight / Double(1 + place).squareRoot()
      }
    }
    return sums.map { $0.squareRoot() }
  }

  /// None where no show has a list.
  func listFeatures(rows: Int) -> ListFeatures {
    hasLists ? ListFeatures(training, rows: rows) : ListFeatures()
  }
}
