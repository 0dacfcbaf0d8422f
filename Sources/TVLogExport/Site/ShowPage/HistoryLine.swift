import TVLogCore

/// What was played of a show in one month.
struct HistoryLine: TemplateModel {
  var month: String
  var href: String?
  var codes: String
  var count: Int

  static func list(_ show: SiteShow, in site: Site) -> [HistoryLine] {
    let plays = show.standing.episodes.flatMap { episode in
      episode.plays.map { (month: HistoryMonth($0.date), code: episode.code) }
    }
    let strays = show.standing.strayPlays.flatMap { code, plays in
      plays.map { (month: HistoryMonth($0.date), code: code) }
    }
    return Dictionary(grouping: plays + strays, by: \.month)
      .sorted { $0.key > $1.key }
      .map { month, plays in
        HistoryLine(
          month: month.shortName, href: "../\(month.path)",
          codes: Codes.ranges(plays.map(\.code)), count: plays.count)
      }
  }

  static let fields: [TemplateField<HistoryLine>] = [
    .text("month", "Such as `Nov 2026`, `2008` or `no date`.") { $0.month },
    .text("href", "The month's page.") { $0.href },
    .text("codes", "Such as `S06E01-E03`.") { $0.codes },
    .text("plays", "Such as `3 plays`.") { Codes.count($0.count, of: "play") },
  ]
}
