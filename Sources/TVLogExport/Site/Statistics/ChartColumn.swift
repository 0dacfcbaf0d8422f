import TVLogCore

/// One column of a chart, in a drawing that is 100 high.
struct ChartColumn: TemplateModel {
  var label: String
  /// What stands above it; empty for nothing.
  var value: String
  /// The whole of it in words.
  var text: String
  /// 0 to 100.
  var height: Int

  /// Columns against the highest; anything above zero can be seen.
  static func list(_ rows: [(label: String, value: String, text: String, size: Int)])
    -> [ChartColumn]
  {
    let most = rows.map(\.size).max() ?? 0
    if most == 0 { return [] }
    return rows.map { row in
      ChartColumn(
        label: row.label, value: row.size == 0 ? "" : row.value, text: row.text,
        height: row.size == 0 ? 0 : max(2, row.size * 100 / most))
    }
  }

  static let fields: [TemplateField<ChartColumn>] = [
    .text("label", "What stands below it, such as `Nov`.") { $0.label },
    .text("value", "What stands above it, such as `24`; empty for nothing.") { $0.value },
    .text("text", "All of it in words, such as `November 2026: 24 h 10`.") { $0.text },
    .number("height", "0 to 100.") { $0.height },
    .number("top", "100 less the height.") { 100 - $0.height },
  ]
}

extension Statistics {
  /// Hours by month, of the months of the heat map.
  var monthColumns: [ChartColumn] {
    let counts = months
    return ChartColumn.list(
      shownMonths.map { month in
        let minutes = counts[month]?.minutes ?? 0
        let name = Month.names[month.month - 1]
        return (
          String(name.prefix(3)), ChartColumn.hours(minutes),
          "\(name) \(month.year): \(Minutes.total(minutes))", minutes
        )
      })
  }

  /// Plays by day of the week.
  var weekdayColumns: [ChartColumn] {
    let counts = weekdays
    return ChartColumn.list(
      Weekday.allCases.map { day in
        let plays = counts[day]?.plays ?? 0
        return (day.shortName, "\(plays)", "\(day.name): \(Codes.count(plays, of: "play"))", plays)
      })
  }
}

extension RatingStatistics {
  /// Shows by rating, 1 to 10.
  var columns: [ChartColumn] {
    let counts = distribution
    return ChartColumn.list(
      (1...10).map { number in
        let shows = counts[number] ?? 0
        return (
          "\(number)", "\(shows)", "Rated \(number): \(Codes.count(shows, of: "show"))", shows
        )
      })
  }
}

extension ChartColumn {
  /// Rounded to the nearest; less than half of one: `<1`.
  fileprivate static func hours(_ minutes: Int) -> String {
    minutes < 30 ? "<1" : "\((minutes + 30) / 60)"
  }
}
