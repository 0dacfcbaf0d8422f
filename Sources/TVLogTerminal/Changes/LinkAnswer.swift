package import TVLogCore

/// What `link` would do: episodes found and not found, and what changes.
package struct LinkAnswer: Answer {
  /// Before the change.
  package var standing: Standing
  package var link: Link
  package var titles: Titles

  package init(_ standing: Standing, link: Link, titles: Titles) {
    self.standing = standing
    self.link = link
    self.titles = titles
  }

  package func lines(on screen: Screen) -> [StyledText] {
    let change = Change(standing: standing, titles: titles)
    let words = RefreshWords(link.outcome.changes, clock: standing.clock).sentence
    let unmatched =
      link.unmatched.isEmpty
      ? "every episode was found"
      : "not found: \(Codes.ranges(link.unmatched)); what you noted stays under these numbers"
    return [change.line("", words), StyledText("  \(unmatched)", .quiet)].wrapped(on: screen)
  }
}
