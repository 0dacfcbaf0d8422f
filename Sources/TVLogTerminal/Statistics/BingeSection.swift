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
    return [heading] + Phrases(days).lines(after: .spaces(2), width: screen.width)
      + Phrases(seasons).lines(after: .spaces(2), width: screen.width)
      + Table(columns: columns, rows: longest.map(row)).lines(on: screen)
  }

  private var days: [String?] {
    let heavy = binges.days.count(where: \.isHeavy)
    return [
      Codes.count(binges.days.count, of: "binge day") + (heavy > 0 ? ", \(heavy) heavy" : ""),
      binges.rewatchDays > 0 ? "\(binges.rewatchDays) of seeing again" : nil,
      binges.personalMost.map {
        "\(Codes.count(binges.personalDays.count, of: "day")) above your own measure of \($0)"
      },
      binges.bulkDays.isEmpty
        ? nil : "\(Codes.count(binges.bulkDays.count, of: "bulk day")) left out",
    ]
  }

  private var seasons: [String?] {
    let all = binges.seasons
    let paced = all.compactMap(\.isDevoured)
    return [
      "\(Codes.count(all.count(where: \.isBinge), of: "season")) within a week",
      all.contains(where: \.isRace) ? "\(all.count(where: \.isRace)) raced" : nil,
      paced.isEmpty
        ? nil
        : "\(paced.count { $0 }) devoured and \(paced.count { !$0 }) savoured, of \(all.count) seasons",
    ]
  }

  private var columns: [Column] {
    [.showTitle, Column(alignment: .right), Column(), Column(alignment: .right)]
  }

  private var longest: [BingeRun] {
    Array(
      binges.runs.sorted {
        ($1.episodes, $0.days.lowerBound, $0.show.slug) < (
          $0.episodes, $1.days.lowerBound, $1.show.slug
        )
      }.prefix(5))
  }

  private func row(_ run: BingeRun) -> [StyledText] {
    [
      StyledText(titles.name(of: run.show)), StyledText(Codes.count(run.episodes)),
      StyledText(words.fullSpan(run.days), .quiet), StyledText(Minutes.total(run.minutes), .quiet),
    ]
  }
}
