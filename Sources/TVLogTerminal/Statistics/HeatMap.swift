import TVLogCore

/// The plays of each day, one row a month.
struct HeatMap {
  let statistics: Statistics

  /// The last twelve months of the span that are not to come, or that have plays.
  private var months: [YearMonth] {
    let today = statistics.clock.evening
    let last = min(statistics.span.days?.upperBound ?? today, max(today, lastDay ?? today))
    let first = statistics.span.days.map { YearMonth($0.lowerBound) }
    var month = YearMonth(last)
    var months: [YearMonth] = []
    while months.count < 12, first.map({ $0 <= month }) ?? true {
      months.insert(month, at: 0)
      month = month.previous
    }
    return months
  }

  private var lastDay: Day? { statistics.days.keys.max() }

  func lines(on screen: Screen) -> [StyledText] {
    let months = months
    let counts = statistics.months
    guard months.contains(where: { counts[$0] != nil }) else { return [] }
    return [heading(months)]
      + months.map { row($0, counts[$0] ?? PlayCount(), on: screen) } + [legend(on: screen)]
  }

  private func heading(_ months: [YearMonth]) -> StyledText {
    let days = [1, 8, 15, 22, 29].reduce(into: "") { text, day in
      text += String(repeating: " ", count: day - 1 - text.count) + "\(day)"
    }
    return StyledText("Days", .head) + .spaces(8) + StyledText(days, .quiet)
  }

  private func row(_ month: YearMonth, _ count: PlayCount, on screen: Screen) -> StyledText {
    let name = "\(Month.names[month.month - 1].prefix(3)) \(month.year)"
    let cells = (1...31).reduce(into: StyledText()) { $0 += cell($1, month, on: screen) }
    let plays = "\(count.plays)"
    let time = count.minutes == 0 ? "" : Minutes.total(count.minutes)
    return .spaces(2) + StyledText(name) + .spaces(10 - name.count) + cells
      + .spaces(7 - plays.count) + StyledText(plays) + .spaces(12 - time.count)
      + StyledText(time, .quiet)
  }

  private func cell(_ number: Int, _ month: YearMonth, on screen: Screen) -> StyledText {
    guard let day = Day(year: month.year, month: month.month, day: number),
      statistics.span.contains(day)
    else { return " " }
    let plays = statistics.days[day]?.plays ?? 0
    if plays == 0, day > statistics.clock.evening { return " " }
    let mark = screen.marks.heat[HeatMap.level(plays)]
    return StyledText(mark, plays == 0 ? .quiet : .done)
  }

  static func level(_ plays: Int) -> Int {
    switch plays {
    case ...0: 0
    case 1, 2: plays
    case 3, 4: 3
    default: 4
    }
  }

  private func legend(on screen: Screen) -> StyledText {
    let texts = ["none", "1", "2", "3 to 4", "5 or more"]
    let parts = zip(screen.marks.heat, texts).map { "\($0) \($1)" }
    return StyledText("  plays a day: \(parts.joined(separator: "  "))", .quiet)
  }
}

extension YearMonth {
  fileprivate var previous: YearMonth {
    month == 1 ? YearMonth(year: year - 1, month: 12) : YearMonth(year: year, month: month - 1)
  }
}
