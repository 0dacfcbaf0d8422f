/// Finds shows that a person may like, from their own files and a catalogue
/// (docs/recommendations.md).
///
/// The same library and catalogue give the same answer to the last bit, in whatever order they come.
public struct Recommender: Sendable {
  private let model: TasteModel
  private let hasCatalog: Bool

  /// Learns a person's taste from a library.
  ///
  /// `seeds` are taken for rated 9 in this answer; `known` is what is known of shows that lists name,
  /// by which they are found in the catalogue where it lacks their number.
  public init(
    catalog: CatalogIndex, library: [Standing], hidden: [String], seeds: [CatalogRow] = [],
    known: [CatalogRow] = []
  ) {
    self.init(
      catalog: catalog, taste: library.map { TasteFacts($0) }, hidden: hidden, seeds: seeds,
      known: known)
  }

  private init(
    catalog: CatalogIndex, taste facts: [TasteFacts], hidden: [String], seeds: [CatalogRow] = [],
    known: [CatalogRow] = []
  ) {
    var reader = TasteReader(catalog, facts, hidden: hidden, seeds: seeds, known: known)
    let taste = reader.taste()
    model = TasteModel(taste, reader.universe)
    hasCatalog = catalog.count > 0
  }

  public func recommendations(_ request: RecommendationRequest) -> Recommendations {
    let (scores, rows) = candidates(request)
    let ranked = rows.map { Ranked(row: $0, score: scores.score($0), like: model.likes[$0]) }
      .sorted { $0.precedes($1, surest: request.order == .surest) }
    let limit = request.limit ?? ranked.count
    let mostOfNetwork = request.filter.network == nil ? Tuning.mostOfNetwork : nil
    let variety = Variety(model.features, mostOfNetwork: mostOfNetwork) {
      model.universe.show($0).title
    }
    let chosen = request.isVaried ? variety.chosen(ranked, limit) : ranked
    let reasons = Reasons(model, scores)
    let entries = chosen.prefix(limit).map { Recommendation($0, model.universe.show($0.row)) }
    return Recommendations(
      entries: request.isReasoned ? entries.map(reasons.explained) : entries,
      candidates: ranked.count, ratings: model.taste.ratings,
      hasNamed: model.taste.own.contains { $0.signal == .named }, hasCatalog: hasCatalog,
      keptPopularity: request.order == .fewerBlockbusters && scores.popularityWeight > 0)
  }

  /// The rows that fit, and the scores by the pool they belong to.
  private func candidates(_ request: RecommendationRequest) -> (Scores, [Int]) {
    let columns = model.universe.columns
    let isExcluded = model.isExcluded
    let described = model.universe.catalog.count
    func pool(_ filter: RecommendationFilter) -> [Int] {
      let filter = ColumnFilter(filter, columns)
      let candidates = isExcluded.indices.map { row in
        !isExcluded[row] && filter.fits(row) && (row < described || isNamed(row))
      }
      return Pool(columns, lists: model.lists, likes: model.likes, among: candidates).rows
    }
    let filter = request.filter
    let whole = pool(filter.pool)
    let scores = Scores(model, pool: whole, order: request.order)
    var rows = filter == filter.pool ? whole : pool(filter)
    if request.order == .surest { rows.removeAll { columns.weights[$0] < 60 } }
    return (scores, rows)
  }

  /// A show of which only a number is known is better than nothing, and worse than anything.
  private func isNamed(_ row: Int) -> Bool {
    !hasCatalog || model.universe.show(row).title != nil
  }

  /// By slug, what the person would give some of their own shows.
  ///
  /// Learned from the library alone, so that every machine with the same files has the same answer.
  static func predictions(
    of slugs: Set<String>, from library: [TasteFacts]
  ) -> [String: Double] {
    let model = Recommender(catalog: .empty, taste: library, hidden: []).model
    let open = model.taste.own.filter { slugs.contains($0.show.slug) }
    return Dictionary(open.map { ($0.show.slug, model.likes[$0.row]) }) { $1 }
  }

  /// The person's own shows by what they would give them, best first.
  public func ranked(_ shows: [Show]) -> [(show: Show, entry: Recommendation)] {
    let wanted = Set(shows.map(\.slug))
    return model.taste.own.filter { wanted.contains($0.show.slug) }.map { own -> (Show, Ranked) in
      let like = model.likes[own.row]
      return (own.show, Ranked(row: own.row, score: like, like: like))
    }.sorted { $0.1.precedes($1.1, surest: true) }
      .map { ($0, Recommendation($1, model.universe.show($1.row))) }
  }
}

extension Recommendation {
  fileprivate init(_ ranked: Ranked, _ show: CatalogRow) {
    self.init(show: show, row: ranked.row, score: ranked.score, like: ranked.like)
  }
}
