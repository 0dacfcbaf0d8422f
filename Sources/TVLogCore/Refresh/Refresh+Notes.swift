extension Refresh {
  /// Ratings, reviews and overrides follow their episodes; two for one episode are a question.
  func refreshNotes(_ outcome: inout RefreshOutcome) {
    outcome.show.ratings = renamed(file.ratings, &outcome) { .rating(moved: $0, there: $1) }
    outcome.show.reviews = renamed(file.reviews, &outcome) { .review(moved: $0, there: $1) }
    for code in file.overridden.sorted() {
      guard let target = moves[code], file.overridden.contains(target), moves[target] == nil
      else { continue }
      outcome.questions.append(RefreshQuestion(from: code, to: target, subject: .override))
    }
  }

  private func renamed<Value>(
    _ notes: [Show.Note<Value>], _ outcome: inout RefreshOutcome,
    _ subject: (Value, Value) -> RefreshQuestion.Subject
  ) -> [Show.Note<Value>] {
    let settled = Dictionary(
      notes.filter { !$0.moves(by: moves) }.map { ($0.key, $0.value) }
    ) { first, _ in first }
    return notes.compactMap { note in
      guard case .episode(let code) = note.key, let target = moves[code] else { return note }
      guard let there = settled[.episode(target)] else {
        return Show.Note(.episode(target), note.value)
      }
      if there != note.value {
        outcome.questions.append(
          RefreshQuestion(from: code, to: target, subject: subject(note.value, there)))
      }
      return nil
    }
  }
}

extension Show.Note {
  fileprivate func moves(by moves: [EpisodeCode: EpisodeCode]) -> Bool {
    if case .episode(let code) = key { moves[code] != nil } else { false }
  }
}
