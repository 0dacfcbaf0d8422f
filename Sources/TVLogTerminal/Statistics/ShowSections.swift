import TVLogCore

/// What was seen to its end, and what was not.
struct ShowSections {
  let statistics: Statistics
  let titles: Titles

  private var words: DateWords { DateWords(statistics.clock) }

  func completed(on screen: Screen) -> [StyledText] {
    let seasons = statistics.completedSeasons
    let shows = statistics.completedShows
    guard !seasons.isEmpty else { return [] }
    let rows = (shows.prefix(8).map { $0 } + seasons.prefix(8)).map(row)
    let columns = [
      Column.showTitle, Column(), Column(alignment: .right), Column(), Column(alignment: .right),
    ]
    return [
      StyledText("Completed", .head)
        + StyledText(
          "  \(Codes.count(shows.count, of: "show")), \(Codes.count(seasons.count, of: "season"))",
          .quiet)
    ] + Table(columns: columns, rows: rows).lines(on: screen)
  }

  private func row(_ completion: Completion) -> [StyledText] {
    [
      StyledText(titles.name(of: completion.show)),
      StyledText(completion.season.map(EpisodeCode.seasonName) ?? "whole", .code),
      StyledText(Codes.count(completion.episodes), .quiet), StyledText(span(completion), .quiet),
      StyledText(completion.days.map { Codes.count($0, of: "day") } ?? "", .quiet),
    ]
  }

  private func span(_ completion: Completion) -> String {
    words.fullDates([completion.first, completion.last].compactMap { $0 })
  }

  func abandoned(on screen: Screen) -> [StyledText] {
    let abandoned = statistics.abandoned
    guard let median = statistics.medianAbandonment else { return [] }
    let rows = abandoned.prefix(8).map { abandonment in
      [
        StyledText(titles.name(of: abandonment.show)),
        StyledText("\(abandonment.seen) of \(abandonment.aired.map { "\($0)" } ?? "?")"),
        StyledText(abandonment.last.map { "last \(words.fullDate($0))" } ?? "", .quiet),
      ]
    }
    let heading =
      StyledText("Dropped", .head)
      + StyledText(
        "  \(Codes.count(abandoned.count, of: "show")), left after a median of \(Decimal.text(median)) episodes",
        .quiet)
    return [heading]
      + Table(columns: [.showTitle, Column(alignment: .right), Column()], rows: rows)
      .lines(on: screen)
  }
}
