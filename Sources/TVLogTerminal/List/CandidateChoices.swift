package import TVLogCore

/// What a provider found, the best first: what to type for each, and what tells them apart.
package struct CandidateChoices: Answer {
  package var candidates: [Candidate]

  package init(_ candidates: [Candidate]) {
    self.candidates = candidates
  }

  package func lines(on screen: Screen) -> [StyledText] {
    let columns = [
      Column(), Column(most: 40, yields: Column.Yield(turn: 2, keeps: 20)), Column(), Column(),
      Column(yields: Column.Yield(turn: 1, keeps: 8)), Column(),
    ]
    let rows = candidates.map { candidate in
      let about = candidate.about
      return [
        StyledText(candidate.reference, .code), StyledText(candidate.title),
        StyledText(about.premiered.map { "\($0.year)" } ?? "", .quiet),
        StyledText(about.country ?? "", .quiet), StyledText(about.network ?? "", .quiet),
        StyledText(about.state?.rawValue ?? "", .quiet),
      ]
    }
    return Table(columns: columns, rows: rows).lines(on: screen)
  }
}

extension Candidate {
  /// `tvmaze:44933`.
  fileprivate var reference: String {
    let id = provider == .tvmaze ? about.ids.tvmaze : about.ids.tmdb
    return id.map { "\(provider.rawValue):\($0)" } ?? provider.rawValue
  }
}
