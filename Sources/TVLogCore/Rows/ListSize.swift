/// One list and how many shows are on it.
public struct ListSize: Hashable, Sendable {
  public let name: String
  public let shows: Int
  /// Of a named query, its text.
  public let query: String?

  public init(name: String, shows: Int, query: String? = nil) {
    self.name = name
    self.shows = shows
    self.query = query
  }

  /// Every list of some shows: the statuses, favorites, then their own by name.
  public static func all(of shows: [Show]) -> [ListSize] {
    let builtIn = Status.allCases.map(\.rawValue) + [favorites]
    let own = Set(shows.flatMap(\.lists)).subtracting(builtIn).sorted()
    return (builtIn + own).map { name in
      ListSize(name: name, shows: shows.count { $0.lists.contains(name) })
    }
  }

  public static let fields: [RowField<ListSize>] = [
    RowField("name") { RowValue($0.name) },
    RowField("shows") { .number($0.shows) },
    RowField("query") { RowValue($0.query) },
  ]
}
