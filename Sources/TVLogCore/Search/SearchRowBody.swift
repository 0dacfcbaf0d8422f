/// A row of a search as programs read it.
public struct SearchRowBody: Encodable, Sendable {
  let name: String
  let title: String
  let year: Int?
  let ids: ShowIDs
  let providers: [String]
  let network: String?
  let country: String?
  let language: String?
  let state: String?
  let genres: [String]
  let summary: String?
  /// The slug of the library's show; null when it is not there.
  let show: String?

  public init(_ row: SearchRow, shows: [Show]) {
    name = row.name
    title = row.title
    year = row.about.premiered?.year
    ids = row.about.ids
    providers = row.providers.map(\.rawValue)
    network = row.about.network
    country = row.about.country
    language = row.about.language
    state = row.about.state?.rawValue
    genres = row.about.genres
    summary = row.about.summary
    show = shows.first { $0.about.ids.shareAny(with: row.about.ids) }?.slug
  }
}

extension SearchRowBody {
  /// The rows of `search` (docs/json.md, "Rows").
  public static let fields: [RowField<SearchRowBody>] = [
    RowField("name") { RowValue($0.name) },
    RowField("title") { RowValue($0.title) },
    RowField("year") { RowValue($0.year) },
    RowField("network") { RowValue($0.network) },
    RowField("country") { RowValue($0.country) },
    RowField("language") { RowValue($0.language) },
    RowField("state") { RowValue($0.state) },
    RowField("genres") { .list($0.genres) },
    RowField("show") { RowValue($0.show) },
  ]
}
