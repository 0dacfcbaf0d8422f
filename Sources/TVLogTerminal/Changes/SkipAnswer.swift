package import TVLogCore

/// The answer to `skip` and `skip --undo`.
package struct SkipAnswer: Answer {
  /// After the change.
  package var standing: Standing
  /// Newly skipped, or skipped no more.
  package var codes: [EpisodeCode]
  package var isUndo: Bool
  package var move: ListMove?
  package var titles: Titles

  package init(
    _ standing: Standing, codes: [EpisodeCode], isUndo: Bool, move: ListMove?, titles: Titles
  ) {
    self.standing = standing
    self.codes = codes
    self.isUndo = isUndo
    self.move = move
    self.titles = titles
  }

  package func lines(on screen: Screen) -> [StyledText] {
    let change = Change(standing: standing, titles: titles)
    let move = self.move.map { [change.text($0)] } ?? []
    return ([change.line(codes, what)] + move + [change.outlook]).wrapped(on: screen)
  }

  private var what: String {
    let count = codes.count > 1 ? "\(codes.count) " : ""
    if codes.isEmpty { return isUndo ? "nothing was skipped" : "already skipped" }
    return count + (isUndo ? "no longer skipped" : "skipped")
  }
}
