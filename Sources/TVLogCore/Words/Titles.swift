/// The titles of shows as they are printed: one that several shows share carries more.
public struct Titles: Sendable {
  /// By title, case folded: the years in which each of several shows premiered.
  private let years: [String: [Int?]]

  /// What tells one show's title from another's.
  public struct Name: Sendable {
    let title: String
    let year: Int?

    public init(_ show: Show) {
      title = show.title
      year = show.premiereYear
    }
  }

  /// From all shows of the library, so that a show has one name in every answer.
  public init(_ shows: some Sequence<Show>) {
    self.init(names: shows.lazy.map { Name($0) })
  }

  /// The same of shows that are let go already.
  public init(names: some Sequence<Name>) {
    var years: [String: [Int?]] = [:]
    for name in names { years[name.title.lowercased(), default: []].append(name.year) }
    self.years = years.filter { $0.value.count > 1 }
  }

  /// `Doctor Who (2005)`.
  public func name(of show: Show) -> String {
    show.title + (suffix(of: show).map { " (\($0))" } ?? "")
  }

  /// The year where it tells the show from its namesakes, else the slug.
  public func suffix(of show: Show) -> String? {
    guard let years = years[show.title.lowercased()] else { return nil }
    guard let year = show.premiereYear, years.count(where: { $0 == year }) < 2 else {
      return show.slug
    }
    return "\(year)"
  }
}

extension Show {
  fileprivate var premiereYear: Int? { about.premiered?.year }
}
