/// Finds shows that a person may like, from their own files and a catalogue
/// (docs/recommendations.md).
///
/// The same library and catalogue give the same answer to the last bit, in whatever order they come.
package struct Recommender: Sendable {
  private let model: TasteModel
  private let hasCatalog: Bool

  /// Learns a person's taste from a library.
  ///
  /// `seeds` are taken for rated 9 in this answer; `known` is what is known of shows that lists name,
  /// by which they are found in the catalogue where it lacks their number.
  package init(
    catalog: CatalogIndex, library: [Standing], hidden: [String], seeds: [CatalogRow] = [],
    known: [CatalogRow] = []
  ) {
    var reader = TasteReader(catalog, library, hidden: hidden, seeds: seeds, known: known)
    let taste = reader.taste()
    model = TasteModel(taste, reader.universe)
    hasCatalog = catalog.count > 0
  }

  package func recommendations(_ request: RecommendationRequest) -> Recommendations {
    let (scores, rows) = candidates(request)
    let ranked = rows.map { row in
      Recommendation(
        show: model.universe.show(row), row: row, score: scores.score(row),
        like: model.likes[row])
    }.sorted { $0.precedes($1, surest: request.order == .surest) }
    let limit = request.limit ?? ranked.count
    let chosen = request.isVaried ? Variety(model.features).chosen(ranked, limit) : ranked
    let reasons = Reasons(model, scores)
    let entries = Array(chosen.prefix(limit))
    return Recommendations(
      entries: request.isReasoned ? entries.map(reasons.explained) : entries,
      candidates: ranked.count,
      ratings: model.taste.ratings, hasCatalog: hasCatalog,
      keptPopularity: request.order == .fewerBlockbusters && scores.popularityWeight > 0)
  }

  /// The rows that fit, and the scores by the pool they belong to.
  private func candidates(_ request: RecommendationRequest) -> (Scores, [Int]) {
    let columns = model.universe.columns
    let listed = Set(model.lists.keys)
    let excluded = model.taste.excluded
    let described = model.universe.catalog.count
    func pool(_ filter: RecommendationFilter) -> [Int] {
      let filter = ColumnFilter(filter, columns)
      return Pool(columns, listed: listed, likes: model.likes) { row in
        !excluded.contains(row) && filter.fits(row) && (row < described || isNamed(row))
      }.rows
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

  /// The person's own shows by what they would give them, best first.
  package func ranked(_ shows: [Show]) -> [(show: Show, entry: Recommendation)] {
    let wanted = Set(shows.map(\.slug))
    return model.taste.own.filter { wanted.contains($0.show.slug) }.map { own in
      let like = model.likes[own.row]
      return (
        own.show,
        Recommendation(show: model.universe.show(own.row), row: own.row, score: like, like: like)
      )
    }.sorted { $0.entry.precedes($1.entry, surest: true) }
  }
}

extension Recommendation {
  /// Best first; of equals by predicted rating, then by number.
  fileprivate func precedes(_ other: Recommendation, surest: Bool) -> Bool {
    let (own, others) = surest ? (like, other.like) : (score, other.score)
    if own != others { return own > others }
    if like != other.like { return like > other.like }
    return row < other.row
  }
}
