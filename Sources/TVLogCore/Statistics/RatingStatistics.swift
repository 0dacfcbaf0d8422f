/// The ratings of shows, and how they differ from the public's.
public struct RatingStatistics: Sendable {
  /// The rated shows, best first.
  public let shows: [Show]

  init(_ shows: some Sequence<Show>) {
    self.shows = shows.filter { $0.rating != nil }.sorted(
      on: { (-($0.rating?.tenths ?? 0), $0.title.sortKey, $0.slug) }, by: <)
  }

  /// By whole number, rounded down: 8 holds 8 to 8.9.
  public var distribution: [Int: Int] {
    shows.reduce(into: [:]) { $0[($1.rating?.tenths ?? 0) / 10, default: 0] += 1 }
  }

  public var mean: Double? { RatingStatistics.mean(shows.compactMap { $0.rating?.tenths }) }

  /// Shows that the public has rated too.
  public var compared: [Show] { shows.filter { $0.about.score != nil } }

  /// The mean of own less public, over the shows that have both.
  public var difference: Double? {
    RatingStatistics.mean(compared.map(\.ratingDifference))
  }

  /// Best mean first, then by name.
  public var genres: [(name: String, shows: Int, mean: Double)] {
    var tenths: [String: [Int]] = [:]
    for show in shows {
      for genre in show.about.genres { tenths[genre, default: []].append(show.rating?.tenths ?? 0) }
    }
    return tenths.compactMap { name, tenths in
      RatingStatistics.mean(tenths).map { (name, tenths.count, $0) }
    }.sorted { ($1.mean, $0.name) < ($0.mean, $1.name) }
  }

  /// Of tenths, to two decimals.
  static func mean(_ tenths: [Int]) -> Double? {
    guard !tenths.isEmpty else { return nil }
    let sum = Double(tenths.reduce(0, +))
    return (sum * 10 / Double(tenths.count)).rounded() / 100
  }
}

extension Show {
  /// Own rating less the public's, in tenths; 0 where one is missing.
  public var ratingDifference: Int {
    guard let rating, let score = about.score else { return 0 }
    return rating.tenths - score.tenths
  }
}

extension Statistics {
  /// Of the shows played in the span; of all where the span is everything.
  public var ratings: RatingStatistics {
    span == .everything
      ? RatingStatistics(library.map(\.show)) : RatingStatistics(shows.map(\.show))
  }
}
