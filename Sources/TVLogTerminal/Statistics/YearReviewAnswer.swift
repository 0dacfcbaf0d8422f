package import TVLogCore

/// The answer to `stats year`: the year against the one before, then its statistics.
package struct YearReviewAnswer: Answer {
  package var review: YearReview
  package var titles: Titles

  package init(_ review: YearReview, titles: Titles) {
    self.review = review
    self.titles = titles
  }

  package func lines(on screen: Screen) -> [StyledText] {
    [
      summary(on: screen), shows(on: screen),
      StatisticsAnswer(review.statistics, titles: titles).lines(on: screen),
    ].separated()
  }

  private var name: String { "\(review.year)\(review.isRunning ? " so far" : "")" }

  private func summary(on screen: Screen) -> [StyledText] {
    let (own, earlier) = (review.statistics.totals, review.before.totals)
    let rows = [
      row("plays", "\(own.plays)", "\(earlier.plays)", own.plays - earlier.plays),
      row("episodes", "\(own.episodes)", "\(earlier.episodes)", own.episodes - earlier.episodes),
      row(
        "shows", "\(review.statistics.shows.count)", "\(review.before.shows.count)",
        review.statistics.shows.count - review.before.shows.count),
      row(
        "hours", Minutes.total(own.minutes), Minutes.total(earlier.minutes),
        own.minutes / 60 - earlier.minutes / 60),
    ]
    var table = Table(columns: [
      Column(least: 14), Column(alignment: .right), Column(alignment: .right),
      Column(alignment: .right),
    ])
    let heads = [name, "\(review.year - 1)", "change"].map { StyledText($0, .quiet) }
    table.groups = [
      Table.Group(head: [StyledText("Year in review", .head)] + heads, rows: rows)
    ]
    return table.lines(on: screen)
  }

  private func row(_ name: String, _ own: String, _ earlier: String, _ change: Int) -> [StyledText]
  {
    [
      StyledText(name), StyledText(own), StyledText(earlier, .quiet),
      StyledText(change > 0 ? "+\(change)" : "\(change)", .quiet),
    ]
  }

  private func shows(on screen: Screen) -> [StyledText] {
    let new = review.statistics.newShows.map { titles.name(of: $0.show) }
    let best = review.bestRated.prefix(5).map {
      "\(titles.name(of: $0)) \($0.rating?.description ?? "")"
    }
    return phrases("New", new, screen) + phrases("Best", Array(best), screen)
  }

  private func phrases(_ name: String, _ texts: [String], _ screen: Screen) -> [StyledText] {
    let shown = texts.prefix(12) + (texts.count > 12 ? ["and \(texts.count - 12) more"] : [])
    return Phrases(Array(shown), separator: ", ", style: .title)
      .lines(after: StyledText("\(name)  ", .head), width: screen.width)
  }
}
