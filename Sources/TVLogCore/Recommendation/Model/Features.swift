/// The features of every row: groups of equal length each, weighed by `Tuning`.
struct Features {
  let columns: CatalogColumns
  let qualities: Qualities
  /// Beside `columns.genres`: rare genres weigh more.
  private let genreValues: [Double]
  private let lists: ListFeatures
  private let hasKeywords: Bool

  private let kind = Tuning.kind.squareRoot()
  private let network = Tuning.network.squareRoot()
  private let language = Tuning.language.squareRoot()
  private let quality = Tuning.quality.squareRoot()
  private let popularity = Tuning.popularity.squareRoot()

  init(_ universe: Universe, qualities: Qualities, lists: ListFeatures) {
    columns = universe.columns
    self.qualities = qualities
    self.lists = lists
    genreValues = Features.genreValues(universe)
    let catalog = universe.catalog.columns
    hasKeywords = !catalog.keywords.isEmpty || !catalog.people.isEmpty
  }

  private static func genreValues(_ universe: Universe) -> [Double] {
    let columns = universe.columns
    let all = Double(max(1, universe.described))
    let rarities = columns.genreNames.counts.map { naturalLogarithm(all / Double(max(1, $0))) }
    var values = columns.genres.map { rarities[Int($0)] }
    for row in 0..<columns.count {
      let range = columns.genreRange(row)
      let length = range.reduce(0) { $0 + values[$1] * values[$1] }.squareRoot()
      for index in range { values[index] = length > 0 ? values[index] / length : 0 }
    }
    return values
  }

  /// The catalogue tells keywords or people, so that a likeness in them can be found.
  var isTagged: Bool { hasKeywords }

  /// The features of a row with their weights, group by group.
  func genre(_ row: Int, _ weights: [Double]) -> Double {
    var sum = 0.0
    for index in columns.genreRange(row) {
      sum += genreValues[index] * weights[Int(columns.genres[index])]
    }
    return sum
  }

  func kind(_ row: Int, _ weights: [Double]) -> Double {
    one(columns.kinds[row], weights, kind)
  }

  func network(_ row: Int, _ weights: [Double]) -> Double {
    one(columns.networks[row], weights, network)
  }

  func language(_ row: Int, _ weights: [Double]) -> Double {
    one(columns.languages[row], weights, language)
  }

  func era(_ row: Int, byYear: [Double]) -> Double {
    Eras.index(columns.years[row]).map { byYear[$0] } ?? 0
  }

  func scalars(_ row: Int, _ weights: FeatureWeights) -> Double {
    quality * qualities.qualityScores[row] * weights.quality
      + popularity * qualities.popularityScores[row] * weights.popularity
  }

  func tagged(_ row: Int, _ weights: FeatureWeights) -> Double {
    guard hasKeywords else { return 0 }
    return Features.many(columns.keywords[row], weights.keywords, Tuning.keyword)
      + Features.many(columns.people[row], weights.people, Tuning.person)
  }

  /// Everything but the two scalars: what makes two shows alike.
  func likeness(_ row: Int, _ weights: FeatureWeights, byYear: [Double]) -> Double {
    genre(row, weights.genres) + kind(row, weights.kinds) + network(row, weights.networks)
      + language(row, weights.languages) + era(row, byYear: byYear) + lists.sum(row, weights.lists)
      + tagged(row, weights)
  }

  private func one(_ code: Int32, _ weights: [Double], _ value: Double) -> Double {
    code == NameTable.none ? 0 : value * weights[Int(code)]
  }

  private static func many(_ codes: [Int32]?, _ weights: [Double], _ theta: Double) -> Double {
    guard let codes else { return 0 }
    let sum = codes.reduce(0) { $0 + weights[Int($1)] }
    return sum * (theta / Double(codes.count)).squareRoot()
  }
}

extension Features {
  /// Adds a row's features, all multiplied by a number, to some weights.
  func add(_ row: Int, times scale: Double, to weights: inout FeatureWeights) {
    for index in columns.genreRange(row) {
      weights.genres[Int(columns.genres[index])] += scale * genreValues[index]
    }
    Features.add(columns.kinds[row], scale * kind, to: &weights.kinds)
    Features.add(columns.networks[row], scale * network, to: &weights.networks)
    Features.add(columns.languages[row], scale * language, to: &weights.languages)
    if let year = Eras.index(columns.years[row]) { weights.years[year] += scale }
    weights.quality += scale * quality * qualities.qualityScores[row]
    weights.popularity += scale * popularity * qualities.popularityScores[row]
    lists.add(row, times: scale, to: &weights.lists)
    if hasKeywords { addTags(row, scale, to: &weights) }
  }

  private func addTags(_ row: Int, _ scale: Double, to weights: inout FeatureWeights) {
    for code in columns.keywords[row] ?? [] {
      let length = Double(columns.keywords[row]?.count ?? 1)
      weights.keywords[Int(code)] += scale * (Tuning.keyword / length).squareRoot()
    }
    for code in columns.people[row] ?? [] {
      let length = Double(columns.people[row]?.count ?? 1)
      weights.people[Int(code)] += scale * (Tuning.person / length).squareRoot()
    }
  }

  private static func add(_ code: Int32, _ value: Double, to weights: inout [Double]) {
    if code != NameTable.none { weights[Int(code)] += value }
  }

  /// The likeness of two rows in their genres alone, 0 to 1.
  func genreLikeness(_ first: Int, _ second: Int) -> Double {
    var sum = 0.0
    let others = columns.genreRange(second)
    for index in columns.genreRange(first) {
      for other in others where columns.genres[other] == columns.genres[index] {
        sum += genreValues[index] * genreValues[other]
      }
    }
    return sum
  }
}
