/// One list and how many shows are on it.
package struct ListSize: Hashable, Sendable {
  package let name: String
  package let shows: Int
  /// Of a named query, its text.
  package let query: String?

  package init(name: String, shows: Int, query: String? = nil) {
    self.name = name
    self.shows = shows
    self.query = query
  }

  /// Every list of some shows: the statuses, favorites, then their own by name.
  package static func all(of shows: [Show]) -> [ListSize] {
    let builtIn = Status.allCases.map(\.rawValue) + [favorites]
    let own = Set(shows.flatMap(\.lists)).subtracting(builtIn).sorted()
    return (builtIn + own).map { name in
      ListSize(name: name, shows: shows.count { $0.lists.contains(name) })
    }
  }

  package static let fields: [RowField<ListSize>] = [
    RowField("name") { RowValue($0.name) },
    RowField("shows") { .number($0.shows) },
    RowField("query") { RowValue($0.query) },
  ]
}
