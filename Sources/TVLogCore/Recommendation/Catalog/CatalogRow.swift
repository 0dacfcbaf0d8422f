/// A show that may be recommended, as a provider's catalogue tells of it.
public struct CatalogRow: Equatable, Sendable {
  public var ids: ShowIDs
  /// Nil: nothing but its number is known.
  public var title: String?
  public var type: String?
  public var genres: [String] = []
  public var network: String?
  public var country: String?
  public var language: String?
  /// The year it premiered.
  public var year: Int?
  /// Minutes of a usual episode.
  public var runtime: Int?
  /// How much it is looked at now, 0 to 100 (TVmaze's weight).
  public var weight = 0
  /// The public's average of 10.
  public var rating: Double?
  public var keywords: [String] = []
  /// Creators and cast.
  public var people: [String] = []

  public init(ids: ShowIDs, title: String?) {
    self.ids = ids
    self.title = title
  }
}

extension CatalogRow {
  /// What a show file tells of a show that no catalogue has.
  public init(_ show: Show) {
    self.init(ids: show.about.ids, title: show.title)
    type = show.about.type
    genres = show.about.genres
    network = show.about.network
    country = show.about.country
    language = show.about.language
    year = show.about.premiered?.year
    runtime = show.about.runtime
    rating = show.about.score.map { Double($0.tenths) / 10 }
    keywords = show.about.keywords
    people = show.about.createdBy + show.about.cast.map(\.name)
  }

  /// What `add` and `--hide` take: `tvmaze:44933`.
  public var reference: String? {
    if let id = ids.tvmaze { return "tvmaze:\(id)" }
    if let id = ids.tmdb { return "tmdb:\(id)" }
    if let id = ids.tvdb { return "tvdb:\(id)" }
    return ids.imdb.map { "imdb:\($0)" }
  }

  /// By number, so that the order of a catalogue means nothing.
  func precedes(_ other: CatalogRow) -> Bool {
    if ids.tvmaze != other.ids.tvmaze {
      return ids.tvmaze ?? .max < other.ids.tvmaze ?? .max
    }
    if ids.tmdb != other.ids.tmdb { return ids.tmdb ?? .max < other.ids.tmdb ?? .max }
    return (title ?? "", year ?? 0, reference ?? "")
      < (other.title ?? "", other.year ?? 0, other.reference ?? "")
  }
}

extension ShowIDs {
  /// Reads `tvmaze:44933` and the like; nil for what names no provider.
  ///
  /// Byte by byte: the lists of a large library hold some ten thousands.
  public init?(reference text: String) {
    let bytes = text.utf8
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let rest = bytes[bytes.index(after: colon)...]
    let name = bytes[..<colon]
    if name.elementsEqual("imdb".utf8), !rest.isEmpty {
      self.init(imdb: String(Substring(rest)))
      return
    }
    guard let number = rest.number else { return nil }
    if name.elementsEqual("tvmaze".utf8) {
      self.init(tvmaze: number)
    } else if name.elementsEqual("tmdb".utf8) {
      self.init(tmdb: number)
    } else if name.elementsEqual("tvdb".utf8) {
      self.init(tvdb: number)
    } else {
      return nil
    }
  }
}

extension Sequence<UInt8> {
  /// Up to 18 digits.
  fileprivate var number: Int? {
    var number = 0
    var digits = 0
    for byte in self {
      guard (0x30...0x39).contains(byte), digits < 18 else { return nil }
      number = number * 10 + Int(byte - 0x30)
      digits += 1
    }
    return digits > 0 ? number : nil
  }
}
