/// A catalogue made ready for scoring; the order of its rows means nothing.
public struct CatalogIndex: Sendable {
  let columns: CatalogColumns
  let numbers: CatalogNumbers
  let titles: TitleTable
  /// The words of a row, made when they are needed.
  let row: @Sendable (Int) -> CatalogRow

  public var count: Int { columns.count }

  public static let empty = CatalogIndex([])

  public init(_ rows: some Sequence<CatalogRow>) {
    var rows = Array(rows)
    let isInOrder = zip(rows, rows.dropFirst()).allSatisfy { $0.precedes($1) }
    if !isInOrder { rows.sort { $0.precedes($1) } }
    var columns = CatalogColumns()
    var titles = TitleTable()
    for row in rows {
      columns.append(row)
      titles.append(row.title)
    }
    self.columns = columns
    self.titles = titles
    numbers = CatalogNumbers(rows.map(\.ids))
    row = { [rows] in rows[$0] }
  }

  /// For a catalogue that has its rows in columns already, by number at TVmaze.
  public init(
    columns: CatalogColumns, numbers: CatalogNumbers, titles: TitleTable,
    row: @escaping @Sendable (Int) -> CatalogRow
  ) {
    self.columns = columns
    self.numbers = numbers
    self.titles = titles
    self.row = row
  }
}

/// The numbers of the rows at each provider, 0 where there is none; a column may be empty.
public struct CatalogNumbers: Sendable {
  /// Ascending, those without one behind.
  let tvmaze: [UInt32]
  let tmdb: [UInt32]
  let tvdb: [UInt32]
  /// Without its letters.
  let imdb: [UInt32]

  public init(tvmaze: [UInt32], tmdb: [UInt32] = [], tvdb: [UInt32] = [], imdb: [UInt32] = []) {
    self.tvmaze = tvmaze
    self.tmdb = tmdb
    self.tvdb = tvdb
    self.imdb = imdb
  }

  init(_ ids: [ShowIDs]) {
    tvmaze = ids.map { UInt32(clamping: $0.tvmaze ?? 0) }
    tmdb = ids.map { UInt32(clamping: $0.tmdb ?? 0) }
    tvdb = ids.map { UInt32(clamping: $0.tvdb ?? 0) }
    imdb = ids.map { $0.imdb.flatMap(CatalogNumbers.number) ?? 0 }
  }

  /// `944947` for `tt0944947`.
  static func number(imdb: String) -> UInt32? { UInt32(imdb.drop { !$0.isNumber }) }

  /// The row of a number at TVmaze, found by bisection.
  func row(tvmaze id: Int) -> Int? {
    let end = tvmaze.lastIndex { $0 != 0 }.map { $0 + 1 } ?? 0
    var low = 0
    var high = end
    while low < high {
      let middle = (low + high) / 2
      if Int(tvmaze[middle]) < id { low = middle + 1 } else { high = middle }
    }
    return low < end && Int(tvmaze[low]) == id ? low : nil
  }
}
