extension Recommendation {
  /// The rows of `recommend` (docs/json-statistics.md, "Recommendations").
  public static let fields: [RowField<Recommendation>] = [
    RowField("id") { RowValue($0.show.reference) },
    RowField("title") { RowValue($0.show.title) },
    RowField("year") { RowValue($0.show.year) },
    RowField("network") { RowValue($0.show.network) },
    RowField("type") { RowValue($0.show.type) },
    RowField("language") { RowValue($0.show.language) },
    RowField("genres") { .list($0.show.genres) },
    RowField("runtime") { RowValue($0.show.runtime) },
    RowField("predicted") { RowValue(tenths: $0.predicted) },
    RowField("public") { RowValue(tenths: $0.publicRating) },
  ]

  /// The rows of `recommend --mine`: shows of the library.
  public static let wantedFields: [RowField<(show: Show, entry: Recommendation)>] = [
    RowField("show") { RowValue($0.show.slug) },
    RowField("title") { RowValue($0.show.title) },
    RowField("predicted") { RowValue(tenths: $0.entry.predicted) },
    RowField("public") { RowValue(tenths: $0.entry.publicRating) },
  ]
}

extension RowValue {
  fileprivate init(tenths number: Double?) {
    self = number.map { .tenths(Int(($0 * 10).rounded())) } ?? .none
  }
}
