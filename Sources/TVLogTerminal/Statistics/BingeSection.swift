import TVLogCore

/// Binges, with what they were looked for in.
struct BingeSection {
  let binges: Binges
  let statistics: Statistics
  let titles: Titles

  private var words: DateWords { DateWords(statistics.clock) }

  func lines(on screen: Screen) -> [StyledText] {
    guard binges.plays > 0 else { return [] }
    let heading =
      StyledText("Binges", .head)
      + StyledText("  looked for in \(binges.eligible) of \(binges.plays) plays", .quiet)
    return [heading] + Phrases(binges.dayWords).lines(after: .spaces(2), width: screen.width)
      + Phrases(binges.seasonWords).lines(after: .spaces(2), width: screen.width)
      + Table(columns: columns, rows: binges.longestRuns.prefix(5).map(row)).lines(on: screen)
  }

  private var columns: [Column] {
    [.showTitle, Column(alignment: .right), Column(), Column(alignment: .right)]
  }

  private func row(_ run: BingeRun) -> [StyledText] {
    [
      StyledText(titles.name(of: run.show)), StyledText(Codes.count(run.episodes)),
      StyledText(words.fullSpan(run.days), .quiet), StyledText(Minutes.total(run.minutes), .quiet),
    ]
  }
}
