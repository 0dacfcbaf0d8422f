package import TVLogCore

/// The answer to `stats`: one section a question, empty ones left out.
package struct StatisticsAnswer: Answer {
  package var statistics: Statistics
  package var titles: Titles

  package init(_ statistics: Statistics, titles: Titles) {
    self.statistics = statistics
    self.titles = titles
  }

  package func lines(on screen: Screen) -> [StyledText] {
    if statistics.totals.plays == 0, statistics.span != .everything {
      return [StyledText("nothing was played in \(SpanWords.text(statistics.span))", .quiet)]
    }
    return sections(on: screen).separated()
  }

  private func sections(on screen: Screen) -> [[StyledText]] {
    let counts = CountSection(statistics: statistics, titles: titles)
    let shows = ShowSections(statistics: statistics, titles: titles)
    return [
      StatisticsHeading(statistics: statistics, titles: titles).lines(on: screen),
      counts.periods(on: screen), HeatMap(statistics: statistics).lines(on: screen),
      counts.weekdays(on: screen), counts.shows(on: screen),
    ] + ShowTrait.allCases.map { counts.groups(by: $0, on: screen) } + [
      RatingSection(ratings: statistics.ratings).lines(on: screen),
      statistics.span == .everything
        ? ProgressSection(statistics: statistics).lines(on: screen) : [],
      shows.completed(on: screen), shows.abandoned(on: screen),
      BingeSection(binges: statistics.binges, statistics: statistics, titles: titles)
        .lines(on: screen),
    ]
  }
}
