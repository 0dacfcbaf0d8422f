package import TVLogCore

/// The answer to `unwatch`: the plays that were taken away, and what is next.
package struct UnwatchAnswer: Answer {
  /// After the change.
  package var standing: Standing
  package var removed: [EpisodePlay.Record]
  package var titles: Titles

  package init(_ standing: Standing, removed: [EpisodePlay.Record], titles: Titles) {
    self.standing = standing
    self.removed = removed
    self.titles = titles
  }

  package func lines(on screen: Screen) -> [StyledText] {
    let change = Change(standing: standing, titles: titles)
    return [fact(change), change.outlook].wrapped(on: screen)
  }

  private func fact(_ change: Change) -> StyledText {
    if removed.isEmpty { return change.line("", "no play to take away") }
    let dates = change.words.fullDates(removed.map(\.date))
    let plays = removed.count == 1 ? "play" : "\(removed.count) plays"
    return change.line(removed.map(\.code), "\(plays) of \(dates) taken away")
  }
}
