import TVLogCore

/// The totals, and how far they can be trusted.
struct StatisticsHeading {
  let statistics: Statistics
  let titles: Titles

  func lines(on screen: Screen) -> [StyledText] {
    let title = SpanWords.text(statistics.span)
    let start = StyledText(title.prefix(1).uppercased() + title.dropFirst(), .head) + "  "
    let words = StatisticsWords(statistics, titles: titles)
    return Phrases(words.totals, style: .title).lines(after: start, width: screen.width)
      + Phrases(words.doubts).lines(after: .spaces(2), width: screen.width)
      + Phrases(words.streaks).lines(after: .spaces(2), width: screen.width)
  }
}
