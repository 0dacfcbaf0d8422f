/// Finds rows of a catalogue by a number at any provider, else by title and year.
///
/// What TVmaze's numbers do not find is collected first, and looked for in one pass.
struct CatalogMatcher {
  private let numbers: CatalogNumbers
  private let tmdb: [UInt32: Int]
  private let tvdb: [UInt32: Int]
  private let imdb: [UInt32: Int]
  private let titles: [String: Int]

  /// `titled`: shows that may be found by title and year as well.
  init(_ index: CatalogIndex, numbered: [ShowIDs], titled: [CatalogRow]) {
    numbers = index.numbers
    let numbers = index.numbers
    let open = (numbered + titled.map(\.ids)).filter {
      $0.tvmaze.flatMap(numbers.row(tvmaze:)) == nil
    }
    tmdb = CatalogMatcher.places(
      open.compactMap { $0.tmdb.map(UInt32.init(clamping:)) }, numbers.tmdb)
    tvdb = CatalogMatcher.places(
      open.compactMap { $0.tvdb.map(UInt32.init(clamping:)) }, numbers.tvdb)
    imdb = CatalogMatcher.places(
      open.compactMap { $0.imdb.flatMap(CatalogNumbers.number) }, numbers.imdb)
    titles = CatalogMatcher.titles(titled.filter { $0.ids.tvmaze == nil }, index)
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

  private static func titles(_ wanted: [CatalogRow], _ index: CatalogIndex) -> [String: Int] {
    let names = Set(wanted.compactMap(name))
    let years = Set(wanted.compactMap(\.year).map { Int32(clamping: $0) })
    if names.isEmpty { return [:] }
    var titles: [String: Int] = [:]
    for (row, year) in index.columns.years.enumerated() where years.contains(year) {
      guard let name = name(index.row(row)), names.contains(name) else { continue }
      titles[name] = titles[name] ?? row
    }
    return titles
  }

  func row(_ ids: ShowIDs) -> Int? {
    ids.tvmaze.flatMap(numbers.row(tvmaze:))
      ?? ids.tmdb.flatMap { tmdb[UInt32(clamping: $0)] }
      ?? ids.tvdb.flatMap { tvdb[UInt32(clamping: $0)] }
      ?? ids.imdb.flatMap(CatalogNumbers.number).flatMap { imdb[$0] }
  }

  /// By title and year only where there is no number at TVmaze that says something else.
  func row(_ show: CatalogRow) -> Int? {
    if let row = row(show.ids) { return row }
    guard show.ids.tvmaze == nil else { return nil }
    return CatalogMatcher.name(show).flatMap { titles[$0] }
  }

  private static func name(_ show: CatalogRow) -> String? {
    guard let title = show.title, let year = show.year else { return nil }
    return "\(title.folded) \(year)"
  }
}
