/// Finds rows of a catalogue by a number at any provider, else by title and year.
///
/// What is not found at TVmaze's numbers is collected first, and looked for in one pass.
struct CatalogMatcher {
  private let index: CatalogIndex
  private var tmdb: [Int: Int] = [:]
  private var tvdb: [Int: Int] = [:]
  private var imdb: [String: Int] = [:]
  private var titles: [String: Int] = [:]

  /// `titled`: shows that may be found by title and year as well.
  init(_ index: CatalogIndex, numbered: [ShowIDs], titled: [CatalogShow]) {
    self.index = index
    let open = (numbered + titled.map(\.ids)).filter { ids in
      ids.tvmaze.flatMap(index.row(tvmaze:)) == nil
    }
    let wanted = (
      tmdb: Set(open.compactMap(\.tmdb)), tvdb: Set(open.compactMap(\.tvdb)),
      imdb: Set(open.compactMap(\.imdb))
    )
    let names = Set(titled.compactMap(CatalogMatcher.name))
    let years = Set(titled.compactMap(\.year))
    for (row, show) in index.rows.enumerated() {
      if let id = show.ids.tmdb, wanted.tmdb.contains(id) { tmdb[id] = tmdb[id] ?? row }
      if let id = show.ids.tvdb, wanted.tvdb.contains(id) { tvdb[id] = tvdb[id] ?? row }
      if let id = show.ids.imdb, wanted.imdb.contains(id) { imdb[id] = imdb[id] ?? row }
      if let year = show.year, years.contains(year), let name = CatalogMatcher.name(show),
        names.contains(name)
      {
        titles[name] = titles[name] ?? row
      }
    }
  }

  func row(_ ids: ShowIDs) -> Int? {
    ids.tvmaze.flatMap(index.row(tvmaze:)) ?? ids.tmdb.flatMap { tmdb[$0] }
      ?? ids.tvdb.flatMap { tvdb[$0] } ?? ids.imdb.flatMap { imdb[$0] }
  }

  /// By title and year only where no number at TVmaze says something else.
  func row(_ show: CatalogShow) -> Int? {
    if let row = row(show.ids) { return row }
    guard show.ids.tvmaze == nil else { return nil }
    return CatalogMatcher.name(show).flatMap { titles[$0] }
  }

  private static func name(_ show: CatalogShow) -> String? {
    guard let title = show.title, let year = show.year else { return nil }
    return "\(title.folded) \(year)"
  }
}
