package import TVLogCore

/// What a refresh changed in one show, in words.
package struct RefreshAnswer: Answer {
  package var standing: Standing
  package var outcome: RefreshOutcome
  package var titles: Titles

  package init(_ standing: Standing, outcome: RefreshOutcome, titles: Titles) {
    self.standing = standing
    self.outcome = outcome
    self.titles = titles
  }

  package func lines(on screen: Screen) -> [StyledText] {
    let change = Change(standing: standing, titles: titles)
    let words = RefreshWords(outcome.changes, clock: standing.clock).sentence
    let move = outcome.listMove.map { [change.text($0)] } ?? []
    return ([change.line("", words)] + move).wrapped(on: screen)
  }
}
