package import TVLogCore

/// The answer to `watch`: the plays that were noted, what was left alone, and what is next.
package struct WatchAnswer: Answer {
  /// After the change.
  package var standing: Standing
  package var outcome: WatchOutcome
  package var move: ListMove?
  package var titles: Titles

  package init(_ standing: Standing, outcome: WatchOutcome, move: ListMove?, titles: Titles) {
    self.standing = standing
    self.outcome = outcome
    self.move = move
    self.titles = titles
  }

  package func lines(on screen: Screen) -> [StyledText] {
    let change = Change(standing: standing, titles: titles)
    var facts = [played(change), left(change), notAired(change)].compactMap { $0 }
    if facts.isEmpty { facts = [change.line("", "nothing to note")] }
    let move = self.move.map { [change.text($0)] } ?? []
    let aside = outcome.added.isEmpty ? nil : change.putAside
    return (facts + move + [aside ?? change.outlook]).wrapped(on: screen)
  }

  private func played(_ change: Change) -> StyledText? {
    let records = outcome.added
    guard let first = records.first else { return nil }
    let codes = records.map(\.code)
    let dates = change.words.fullDates(records.map(\.date))
    if records.count > 1 { return change.line(codes, "\(records.count) played \(dates)") }
    let times = plays(of: first.code).count
    let again = times > 1 ? ", the \(Ordinal.word(times)) time" : ""
    return change.line(codes, "played \(dates)\(again)")
  }

  private func left(_ change: Change) -> StyledText? {
    let codes = outcome.left
    guard let first = codes.first else { return nil }
    if codes.count > 1 { return change.line(codes, "\(codes.count) already done") }
    let dates = plays(of: first).map(change.words.fullDate).joined(separator: ", ")
    if dates.isEmpty {
      let whole = standing.show.episode(first)?.partOf
      return change.line(codes, whole.map { "a part of \($0), done with it" } ?? "already skipped")
    }
    return change.line(codes, "already played \(dates); once more: --again")
  }

  private func notAired(_ change: Change) -> StyledText? {
    let codes = outcome.notAired
    guard let first = codes.first else { return nil }
    if codes.count > 1 {
      return change.line(codes, "\(codes.count) not aired, nothing written; anyway: --force")
    }
    let airs = standing.show.episode(first)?.aired.map { ", \(change.words.airs($0))" } ?? ""
    return change.line(codes, "not aired\(airs), nothing written; anyway: --force")
  }

  private func plays(of code: EpisodeCode) -> [PlayDate] {
    let known = standing.episodes.first { $0.code == code }?.plays
    return (known ?? standing.strayPlays[code] ?? []).map(\.date)
  }
}
