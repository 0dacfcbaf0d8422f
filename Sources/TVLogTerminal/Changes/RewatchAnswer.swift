package import TVLogCore

/// The answer to `rewatch` and `rewatch --undo`.
package struct RewatchAnswer: Answer {
  package enum Outcome: Sendable {
    case began(Day)
    case hadBegun(Day)
    /// With the day on which it had begun.
    case takenBack(Day)
    case noRun
  }

  /// After the change.
  package var standing: Standing
  package var outcome: Outcome
  package var titles: Titles

  package init(_ standing: Standing, outcome: Outcome, titles: Titles) {
    self.standing = standing
    self.outcome = outcome
    self.titles = titles
  }

  package func lines(on screen: Screen) -> [StyledText] {
    let change = Change(standing: standing, titles: titles)
    return [change.line("", what(change.words)), change.outlook].wrapped(on: screen)
  }

  private func what(_ words: DateWords) -> String {
    let run = "\(Ordinal.word(standing.show.rewatching.count + 1)) run"
    return switch outcome {
    case .began(let day): "\(run) begins \(words.fullDate(day))"
    case .hadBegun(let day): "the \(run) began \(words.fullDate(day)) already"
    case .takenBack(let day): "run since \(words.fullDate(day)) taken back, every play stays"
    case .noRun: "no run to take back"
    }
  }
}
