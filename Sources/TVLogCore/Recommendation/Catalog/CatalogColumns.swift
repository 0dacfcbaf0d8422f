/// The rows of a catalogue as columns of numbers, which is what scoring looks at.
public struct CatalogColumns: Sendable {
  private(set) var count = 0
  /// Where the genres of each row begin in `genres`; one more than rows.
  private(set) var genreStarts: [Int32] = [0]
  private(set) var genres: [Int32] = []
  private(set) var kinds: [Int32] = []
  private(set) var networks: [Int32] = []
  private(set) var languages: [Int32] = []
  /// 0 where it is not known.
  private(set) var years: [Int32] = []
  /// Minutes; 0 where it is not known.
  private(set) var runtimes: [Int32] = []
  /// 0 to 100.
  private(set) var weights: [UInt8] = []
  /// Not a number where the public has not rated.
  private(set) var ratings: [Double] = []
  /// Of the few rows that have any.
  private(set) var keywords: [Int: [Int32]] = [:]
  private(set) var people: [Int: [Int32]] = [:]

  public var genreNames = NameTable()
  public var kindNames = NameTable()
  public var networkNames = NameTable()
  public var languageNames = NameTable()
  private(set) var keywordNames = NameTable()
  private(set) var peopleNames = NameTable()

  public init() {}

  /// One row in numbers of the name tables.
  public struct Row: Sendable {
    public var genres: [Int32] = []
    public var kind = NameTable.none
    public var network = NameTable.none
    public var language = NameTable.none
    public var year: Int?
    public var runtime: Int?
    public var weight = 0
    public var rating: Double?

    public init() {}
  }

  public mutating func append(_ row: Row) {
    appendGenres(row.genres)
    kindNames.count(row.kind)
    networkNames.count(row.network)
    languageNames.count(row.language)
    kinds.append(row.kind)
    networks.append(row.network)
    languages.append(row.language)
    years.append(Int32(clamping: row.year ?? 0))
    runtimes.append(Int32(clamping: row.runtime ?? 0))
    weights.append(UInt8(clamping: min(max(row.weight, 0), 100)))
    ratings.append(row.rating ?? .nan)
    count += 1
  }

  mutating func append(_ show: CatalogRow) {
    var row = Row()
    row.genres = show.genres.map { genreNames.number(of: $0) }
    row.kind = kindNumber(show.type ?? "")
    row.network = networkNames.number(of: show.network ?? "")
    row.language = languageNames.number(of: show.language ?? "")
    row.year = show.year
    row.runtime = show.runtime
    row.weight = show.weight
    row.rating = show.rating
    if !show.keywords.isEmpty { keywords[count] = keywordNames.counted(show.keywords) }
    if !show.people.isEmpty { people[count] = peopleNames.counted(show.people) }
    append(row)
  }

  /// A type that is called unknown is none.
  public mutating func kindNumber(_ name: String) -> Int32 {
    name.lowercased() == "unknown" ? NameTable.none : kindNames.number(of: name)
  }

  private mutating func appendGenres(_ codes: [Int32]) {
    let start = genres.count
    for code in codes where code != NameTable.none && !genres[start...].contains(code) {
      genres.append(code)
      genreNames.count(code)
    }
    if genres.count - start > 1 { genres[start...].sort() }
    genreStarts.append(Int32(genres.count))
  }

  func genreRange(_ row: Int) -> Range<Int> {
    Int(genreStarts[row])..<Int(genreStarts[row + 1])
  }
}

extension NameTable {
  /// In the order of the numbers, each once.
  fileprivate mutating func counted(_ names: [String]) -> [Int32] {
    Set(names.map { counted($0) }).sorted()
  }
}
