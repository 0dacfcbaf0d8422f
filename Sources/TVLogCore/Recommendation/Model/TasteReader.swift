/// Turns a library into a taste: finds its shows and their lists in the catalogue.
struct TasteReader {
  private(set) var universe: Universe
  /// By slug.
  private let library: [(facts: TasteFacts, row: CatalogRow)]
  private let matcher: CatalogMatcher
  private let hidden: [ShowIDs]
  private let seeds: [CatalogRow]
  /// By reference: what is known of shows that lists name and the catalogue may have under another number.
  private let known: [String: CatalogRow]
  /// Rows of what only lists name.
  private var named: [String: Int] = [:]

  /// `seeds`: shows that are taken for rated 9 in this answer.
  init(
    _ catalog: CatalogIndex, _ library: [TasteFacts], hidden: [String], seeds: [CatalogRow],
    known: [CatalogRow]
  ) {
    universe = Universe(catalog)
    let own = library.sorted { $0.show.slug < $1.show.slug }
      .map { (facts: $0, row: CatalogRow($0.show)) }
    self.library = own
    self.hidden = hidden.compactMap(ShowIDs.init(reference:))
    self.seeds = seeds
    let lists = own.flatMap(\.facts.show.about.similar).compactMap(ShowIDs.init(reference:))
    matcher = CatalogMatcher(
      catalog, numbered: lists + self.hidden,
      titled: own.map(\.row) + seeds + known)
    self.known = Dictionary(known.compactMap { row in row.reference.map { ($0, row) } }) {
      first, _ in
      first
    }
  }

  mutating func taste() -> Taste {
    let rated = library.compactMap(\.facts.show.rating).map { Double($0.tenths) / 10 }
    let named = [Double](repeating: 9, count: seeds.count)
    let mean =
      ((rated + named).reduce(0, +) + Tuning.usualRatingsInMean * Tuning.usualRating)
      / (Double(rated.count + named.count) + Tuning.usualRatingsInMean)
    var shows = library.map { TasteShow($0.facts, row: row(of: $0.row), mean: mean) }
    remember(shows)
    let own = Set(shows.map(\.row))
    let seeds = Set(seeds.compactMap(matcher.row))
    for index in shows.indices where seeds.contains(shows[index].row) {
      shows[index].name(mean: mean)
    }
    shows += seedShows(seeds.subtracting(own), mean: mean) + hiddenShows(besides: own, mean: mean)
    for index in shows.indices { shows[index].similar = rows(of: shows[index].show) }
    shows.sort { ($0.row, $0.show.slug) < ($1.row, $1.show.slug) }
    return Taste(
      shows: shows, excluded: Set(shows.map(\.row)), mean: mean, ratings: rated.count)
  }

  private mutating func row(of show: CatalogRow) -> Int {
    matcher.row(show) ?? universe.append(show)
  }

  /// So that a list that names a show of the library leads to it.
  private mutating func remember(_ shows: [TasteShow]) {
    if shows.allSatisfy({ $0.show.about.similar.isEmpty }) { return }
    for show in shows {
      for reference in show.show.about.ids.references { named[reference] = show.row }
    }
  }

  private func seedShows(_ rows: Set<Int>, mean: Double) -> [TasteShow] {
    rows.sorted().map { row in
      var show = TasteShow(row: row, SharedShow(Show(universe.show(row))), signal: .named)
      show.name(mean: mean)
      return show
    }
  }

  private func hiddenShows(besides own: Set<Int>, mean: Double) -> [TasteShow] {
    Set(hidden.compactMap(matcher.row)).subtracting(own).sorted().map { row in
      var show = TasteShow(row: row, SharedShow(Show(universe.show(row))), signal: .hidden)
      show.rating = mean - 1.5
      show.noise = 4
      show.listWeight = 0
      show.choiceWeight = 0
      return show
    }
  }

  /// The rows of a show's list; what no catalogue has gets a row of its own, unless it is hidden.
  private mutating func rows(of show: Show) -> [Int] {
    let matcher = matcher
    var rows: [Int] = []
    for reference in show.about.similar.prefix(Tuning.listDepth) {
      guard let ids = ShowIDs(reference: reference) else { continue }
      if let row = named[reference] ?? matcher.row(ids) {
        rows.append(row)
      } else if !hidden.contains(ids) {
        let facts = known[reference] ?? CatalogRow(ids: ids, title: nil)
        let row = matcher.row(facts) ?? universe.append(facts)
        named[reference] = row
        rows.append(row)
      }
    }
    return rows
  }
}

extension ShowIDs {
  /// `tvmaze:44933`, `tmdb:95396` and so on.
  public var references: [String] {
    [
      tvmaze.map { "tvmaze:\($0)" }, tmdb.map { "tmdb:\($0)" }, tvdb.map { "tvdb:\($0)" },
      imdb.map { "imdb:\($0)" },
    ].compactMap { $0 }
  }
}

extension Show {
  /// A show of the catalogue that is in no library.
  fileprivate init(_ row: CatalogRow) {
    self.init(slug: "", title: row.title ?? row.reference ?? "")
    about.ids = row.ids
    about.genres = row.genres
    about.network = row.network
  }
}
