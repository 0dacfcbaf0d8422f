import TVLogCore

extension Site {
  /// The page of all time, and one for each year with a play.
  func statisticsPages(_ plays: [PlayRecord]) -> [SitePage] {
    if options.hidesDates { return [] }
    var places: [Int: Set<Int>] = [:]
    for play in plays {
      if let year = play.date.span?.lowerBound.year { places[year, default: []].insert(play.show) }
    }
    let years = places.keys.sorted()
    let all = SitePage("statistics.html", "statistics") { StatisticsPage(self) }
    return [all]
      + years.indices.compactMap { index in
        let year = years[index]
        // A year looks at itself and the one before: only shows played then can matter.
        let shown = (places[year] ?? []).union(places[year - 1] ?? []).sorted()
        guard let span = StatisticsSpan(year: year), let before = StatisticsSpan(year: year - 1)
        else { return nil }
        return SitePage(YearPage.path(of: year), "year") {
          let standings = shown.map { shows[$0].standing }
          return YearPage(
            YearReview(
              year, Statistics(standings, span: span, clock: clock),
              before: Statistics(standings, span: before, clock: clock)),
            earlier: index == 0 ? nil : years[index - 1],
            later: index + 1 < years.count ? years[index + 1] : nil, in: self)
        }
      }
  }
}
