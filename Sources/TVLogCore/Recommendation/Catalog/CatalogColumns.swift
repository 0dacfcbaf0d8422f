/// The rows of a catalogue as columns of numbers, which is what scoring looks at.
struct CatalogColumns: Sendable {
  private(set) var count = 0
  /// Where the genres of each row begin in `genres`; one more than rows.
  private(set) var genreStarts: [Int32] = [0]
  private(set) var genres: [Int32] = []
  private(set) var kinds: [Int32] = []
  private(set) var networks: [Int32] = []
  private(set) var languages: [Int32] = []
  /// 0 where it is not known.
  private(set) var years: [Int32] = []
  /// 0 to 100.
  private(set) var weights: [UInt8] = []
  /// Not a number where the public has not rated.
  private(set) var ratings: [Double] = []
  /// Of the few rows that have any.
  private(set) var keywords: [Int: [Int32]] = [:]
  private(set) var people: [Int: [Int32]] = [:]

  private(set) var genreNames = NameTable()
  private(set) var kindNames = NameTable()
  private(set) var networkNames = NameTable()
  private(set) var languageNames = NameTable()
  private(set) var keywordNames = NameTable()
  private(set) var peopleNames = NameTable()

  mutating func append(_ show: CatalogShow) {
    appendGenres(show.genres)
    let type = show.type.flatMap { $0.lowercased() == "unknown" ? nil : $0 }
    kinds.append(kindNames.code(type))
    networks.append(networkNames.code(show.network))
    languages.append(languageNames.code(show.language))
    years.append(Int32(clamping: show.year ?? 0))
    weights.append(UInt8(clamping: min(max(show.weight, 0), 100)))
    ratings.append(show.rating ?? .nan)
    if !show.keywords.isEmpty { keywords[count] = keywordNames.codes(show.keywords) }
    if !show.people.isEmpty { people[count] = peopleNames.codes(show.people) }
    count += 1
  }

  private mutating func appendGenres(_ names: [String]) {
    let start = genres.count
    for name in names {
      let code: Int32 = genreNames.code(name)
      if !genres[start...].contains(code) { genres.append(code) }
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
  fileprivate mutating func codes(_ names: [String]) -> [Int32] {
    Set(names.map { code($0) as Int32 }).sorted()
  }
}
