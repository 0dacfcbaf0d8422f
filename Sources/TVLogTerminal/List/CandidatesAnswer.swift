package import TVLogCore

/// A provider's shows that may be meant, numbered, with what tells them apart.
package struct CandidatesAnswer: Answer {
  package var candidates: [Candidate]
  /// Those of the library, to mark what is there.
  package var shows: [Show]

  package init(_ candidates: [Candidate], shows: [Show]) {
    self.candidates = candidates
    self.shows = shows
  }

  package func lines(on screen: Screen) -> [StyledText] {
    Table(
      columns: [
        Column(alignment: .right), Column(),
        Column(most: 40, yields: Column.Yield(turn: 2, keeps: 16)), Column(), .reason,
      ],
      rows: candidates.enumerated().map { row($0.offset + 1, $0.element) }
    ).lines(on: screen)
  }

  private func row(_ number: Int, _ candidate: Candidate) -> [StyledText] {
    let about = candidate.about
    let isKnown = shows.contains { $0.about.ids.shareAny(with: about.ids) }
    let facts = [
      about.network, about.country, about.state?.rawValue, isKnown ? "in the library" : nil,
    ]
    return [
      StyledText("\(number)", .quiet), StyledText(reference(candidate), .code),
      StyledText(candidate.title),
      StyledText(about.premiered.map { "\($0.year)" } ?? "", .quiet),
      StyledText(facts.compactMap { $0 }.joined(separator: ", "), .quiet),
    ]
  }

  /// `tvmaze:82`, which `add` takes.
  private func reference(_ candidate: Candidate) -> String {
    let id = candidate.provider == .tvmaze ? candidate.about.ids.tvmaze : candidate.about.ids.tmdb
    return id.map { "\(candidate.provider.rawValue):\($0)" } ?? ""
  }
}
