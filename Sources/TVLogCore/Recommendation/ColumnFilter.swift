/// A filter in the numbers of a catalogue's columns.
struct ColumnFilter {
  private let columns: CatalogColumns
  /// Each: the numbers of which a row has to have one.
  private let genres: [Set<Int32>]
  private let networks: Set<Int32>?
  private let kinds: Set<Int32>?
  private let languages: Set<Int32>?
  private let years: ClosedRange<Int>?
  private let mostMinutes: Int?

  init(_ filter: RecommendationFilter, _ columns: CatalogColumns) {
    self.columns = columns
    genres = filter.genres.map { columns.genreNames.numbers(equal: $0) }
    networks = filter.network.map { columns.networkNames.numbers(containing: $0) }
    kinds = filter.type.map { columns.kindNames.numbers(equal: $0) }
    languages = filter.language.map { columns.languageNames.numbers(equal: $0) }
    years = filter.years
    mostMinutes = filter.mostMinutes
  }

  func fits(_ row: Int) -> Bool {
    (kinds?.contains(columns.kinds[row]) ?? true)
      && (languages?.contains(columns.languages[row]) ?? true)
      && (networks?.contains(columns.networks[row]) ?? true)
      && (years?.contains(Int(columns.years[row])) ?? true)
      && (mostMinutes.map { (1...max(1, $0)).contains(Int(columns.runtimes[row])) } ?? true)
      && genres.allSatisfy { wanted in
        columns.genres[columns.genreRange(row)].contains(where: wanted.contains)
      }
  }
}

extension NameTable {
  fileprivate func numbers(equal text: String) -> Set<Int32> {
    let text = text.folded
    return numbers { $0 == text }
  }

  fileprivate func numbers(containing text: String) -> Set<Int32> {
    let text = text.folded
    return numbers { $0.contains(text) }
  }

  private func numbers(where fits: (String) -> Bool) -> Set<Int32> {
    Set(names.indices.filter { fits(names[$0].folded) }.map { Int32($0) })
  }
}
