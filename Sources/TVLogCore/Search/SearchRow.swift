/// One show in the answer to a search, as one provider or several tell of it.
public struct SearchRow: Equatable, Sendable {
  public var title: String
  /// The first provider's, with the numbers of all.
  public var about: About
  /// Who has it, the one to take it from in front.
  public var providers: [ProviderID]

  public init(_ candidate: Candidate) {
    title = candidate.title
    about = candidate.about
    providers = [candidate.provider]
  }

  /// Takes in what another provider says of the same show.
  mutating func join(_ other: Candidate) {
    providers.append(other.provider)
    about.ids = about.ids.joined(with: other.about.ids)
    about.premiered = about.premiered ?? other.about.premiered
    about.country = about.country ?? other.about.country
    about.language = about.language ?? other.about.language
    about.summary = about.summary ?? other.about.summary
    if about.genres.isEmpty { about.genres = other.about.genres }
  }

  /// By a shared number, else by title, year and country, as far as both are known.
  func isSame(as other: Candidate) -> Bool {
    guard !providers.contains(other.provider) else { return false }
    if about.ids.shareAny(with: other.about.ids) { return true }
    guard title.folded == other.title.folded, let year = about.premiered?.year,
      let otherYear = other.about.premiered?.year, abs(year - otherYear) <= 1
    else { return false }
    return about.country == nil || other.about.country == nil
      || about.country == other.about.country
  }
}

extension SearchRow {
  /// One row a show, best first: who is named exactly so, then as the providers order them.
  ///
  /// - Parameter answers: each provider's rows in its own order.
  public static func rows(_ answers: [[Candidate]], for text: String) -> [SearchRow] {
    var rows: [(row: SearchRow, rank: Int)] = []
    for answer in answers {
      for (rank, candidate) in answer.enumerated() {
        if let index = rows.firstIndex(where: { $0.row.isSame(as: candidate) }) {
          rows[index].row.join(candidate)
          rows[index].rank = min(rows[index].rank, rank)
        } else {
          rows.append((SearchRow(candidate), rank))
        }
      }
    }
    let wanted = text.folded
    return rows.enumerated().sorted { first, second in
      let order = { (entry: (offset: Int, element: (row: SearchRow, rank: Int))) in
        (entry.element.row.title.folded == wanted ? 0 : 1, entry.element.rank, entry.offset)
      }
      return order(first) < order(second)
    }.map(\.element.row)
  }
}

extension ShowIDs {
  /// These numbers, and what only the others tell.
  public func joined(with other: ShowIDs) -> ShowIDs {
    ShowIDs(
      tvmaze: tvmaze ?? other.tvmaze, tmdb: tmdb ?? other.tmdb, tvdb: tvdb ?? other.tvdb,
      imdb: imdb ?? other.imdb)
  }
}
