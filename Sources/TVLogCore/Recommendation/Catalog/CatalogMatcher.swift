/// Finds rows of a catalogue by a number at any provider, else by title and year.
///
/// What TVmaze's numbers do not find is collected first, and looked for in one pass.
struct CatalogMatcher {
  private let numbers: CatalogNumbers
  private let tmdb: [UInt32: Int]
  private let tvdb: [UInt32: Int]
  private let imdb: [UInt32: Int]
  private let titles: [FoldedWords: [Int]]
  private let columns: CatalogColumns

  /// `titled`: shows that may be found by title and year as well.
  init(_ index: CatalogIndex, numbered: [ShowIDs], titled: [CatalogRow]) {
    numbers = index.numbers
    let numbers = index.numbers
    let open = (numbered + titled.map(\.ids)).filter { ids in
      ids.tvmaze.flatMap { numbers.row(tvmaze: $0) } == nil
    }
    tmdb = CatalogMatcher.places(
      open.compactMap { $0.tmdb.map(UInt32.init(clamping:)) }, numbers.tmdb)
    tvdb = CatalogMatcher.places(
      open.compactMap { $0.tvdb.map(UInt32.init(clamping:)) }, numbers.tvdb)
    imdb = CatalogMatcher.places(
      open.compactMap { $0.imdb.flatMap(CatalogNumbers.number) }, numbers.imdb)
    columns = index.columns
    let names = titled.filter { $0.ids.tvmaze == nil && $0.year != nil }
      .compactMap { $0.title.map(FoldedWords.init) }
    titles = names.isEmpty ? [:] : index.titles.rows(Set(names))
  }

  /// The first row of each wanted number.
  private static func places(_ wanted: [UInt32], _ column: [UInt32]) -> [UInt32: Int] {
    let wanted = Set(wanted).subtracting([0])
    if wanted.isEmpty { return [:] }
    var places: [UInt32: Int] = [:]
    for (row, number) in column.enumerated() where number != 0 && wanted.contains(number) {
      places[number] = places[number] ?? row
    }
    return places
  }

  func row(_ ids: ShowIDs) -> Int? {
    ids.tvmaze.flatMap { numbers.row(tvmaze: $0) }
      ?? ids.tmdb.flatMap { tmdb[UInt32(clamping: $0)] }
      ?? ids.tvdb.flatMap { tvdb[UInt32(clamping: $0)] }
      ?? ids.imdb.flatMap(CatalogNumbers.number).flatMap { imdb[$0] }
  }

  /// By title and year only where there is no number at TVmaze that says something else.
  func row(_ show: CatalogRow) -> Int? {
    if let row = row(show.ids) { return row }
    guard show.ids.tvmaze == nil, let title = show.title, let year = show.year else { return nil }
    return titled(title, year)
  }

  /// The very year, else one more or less; of several the most watched, of equals the first.
  private func titled(_ title: String, _ year: Int) -> Int? {
    let near = (titles[FoldedWords(title)] ?? []).filter {
      columns.years[$0] != 0 && abs(Int(columns.years[$0]) - year) <= 1
    }
    return near.min { first, second in
      let order = { (row: Int) in
        (abs(Int(columns.years[row]) - year), -Int(columns.weights[row]), row)
      }
      return order(first) < order(second)
    }
  }
}
