import TVLogCore

/// One show's line of `progress`.
struct ProgressRow {
  let standing: Standing
  let titles: Titles

  func cells(on screen: Screen) -> [StyledText] {
    let progress = standing.progress
    return [
      titles.cell(for: standing.show, note: standing.isRewatching ? "rewatch" : nil, on: screen),
      bar(progress, on: screen),
      StyledText("\(progress.completed)/\(standing.isListUnknown ? "?" : "\(progress.aired)")"),
      StyledText(Percent.text(progress)),
      StyledText(progress.minutesLeft == 0 ? "" : Minutes.total(progress.minutesLeft), .quiet),
      StyledText(standing.lastPlay.map(DateWords(standing.clock).date) ?? "", .quiet),
      next,
    ]
  }

  /// Shorter where 16 cells would leave too little for the titles.
  private func bar(_ progress: Progress, on screen: Screen) -> StyledText {
    let width = screen.width < 90 ? 7 : 16
    if standing.isListUnknown { return .spaces(width) }
    return Bar.text(progress.completed, of: progress.aired, width: width, marks: screen.marks)
  }

  private var next: StyledText {
    if standing.isListUnknown { return StyledText("?", .quiet) }
    guard let next = standing.nextEpisode else { return StyledText() }
    return StyledText(next.standing.code.description, next.isWatchable ? .ready : .ahead)
  }
}
