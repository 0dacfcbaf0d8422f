/// The titles of shows as they are printed: one that several shows share carries more.
public struct Titles: Sendable {
  private let shared: [String: [Show]]

  /// From all shows of the library, so that a show has one name in every answer.
  public init(_ shows: some Sequence<Show>) {
    shared = Dictionary(grouping: shows) { $0.title.lowercased() }.filter { $0.value.count > 1 }
  }

  /// `Doctor Who (2005)`.
  public func name(of show: Show) -> String {
    show.title + (suffix(of: show).map { " (\($0))" } ?? "")
  }

  /// The year where it tells the show from its namesakes, else the slug.
  public func suffix(of show: Show) -> String? {
    guard let others = shared[show.title.lowercased()] else { return nil }
    guard let year = show.about.premiered?.year,
      others.count(where: { $0.about.premiered?.year == year }) < 2
    else { return show.slug }
    return "\(year)"
  }
}
