/// One figure as a row: a table's name, a row of it, the figure's name and its value.
public struct StatisticsRow: Equatable, Sendable {
  public let table: String
  public let name: String
  public let figure: String
  public let value: String

  /// The rows of `stats` (docs/json-statistics.md, "Rows").
  public static let fields: [RowField<StatisticsRow>] = [
    RowField("table") { .text($0.table) },
    RowField("name") { .text($0.name) },
    RowField("figure") { .text($0.figure) },
    RowField("value") { .text($0.value) },
  ]
}

extension Statistics {
  /// The figures of every table, in the order of their tables (docs/json-statistics.md, "Rows").
  public var rows: [StatisticsRow] {
    StatisticsRow.rows("total", "", totals) + calendarRows + groupRows
      + shows.flatMap { StatisticsRow.rows("show", $0.show.slug, $0.count) }
      + ratingRows + completionRows + bingeRows
  }

  private var calendarRows: [StatisticsRow] {
    days.sortedRows("day") + weeks.sortedRows("week") + months.sortedRows("month")
      + years.sortedRows("year") + StatisticsRow.rows("undated", "", undated)
      + Weekday.allCases.flatMap {
        StatisticsRow.rows("weekday", $0.rawValue, weekdays[$0, default: PlayCount()])
      }
  }

  private var groupRows: [StatisticsRow] {
    ShowTrait.allCases.flatMap { trait in
      groups(by: trait).flatMap {
        StatisticsRow.rows(trait.rawValue, $0.name ?? "", $0.count)
      }
    }
  }

  private var ratingRows: [StatisticsRow] {
    let ratings = ratings
    return ratings.distribution.sorted { $0.key < $1.key }.map {
      StatisticsRow(table: "rating", name: "\($0.key)", figure: "shows", value: "\($0.value)")
    }
      + ratings.genres.map {
        StatisticsRow(table: "genre", name: $0.name, figure: "rating", value: "\($0.mean)")
      }
  }

  private var completionRows: [StatisticsRow] {
    (completedSeasons + completedShows).map { completion in
      let name = completion.season.map { "\(completion.show.slug) \(EpisodeCode.seasonName($0))" }
      return StatisticsRow(
        table: completion.season == nil ? "completed-show" : "completed-season",
        name: name ?? completion.show.slug, figure: "days",
        value: completion.days.map { "\($0)" } ?? "")
    }
  }

  private var bingeRows: [StatisticsRow] {
    let binges = binges
    return binges.days.map {
      StatisticsRow(
        table: "binge-day", name: "\($0.show.slug) \($0.day)", figure: "episodes",
        value: "\($0.episodes)")
    }
      + binges.runs.map {
        StatisticsRow(
          table: "binge-run", name: "\($0.show.slug) \($0.days.lowerBound)", figure: "episodes",
          value: "\($0.episodes)")
      }
  }
}

extension StatisticsRow {
  fileprivate static func rows(_ table: String, _ name: String, _ count: PlayCount) -> [Self] {
    [
      ("plays", count.plays), ("episodes", count.episodes), ("minutes", count.minutes),
      ("untimed", count.untimed),
    ].map { StatisticsRow(table: table, name: name, figure: $0, value: "\($1)") }
  }
}

extension Dictionary where Value == PlayCount, Key: CustomStringConvertible & Comparable {
  fileprivate func sortedRows(_ table: String) -> [StatisticsRow] {
    sorted { $0.key < $1.key }.flatMap { StatisticsRow.rows(table, $0.key.description, $0.value) }
  }
}
