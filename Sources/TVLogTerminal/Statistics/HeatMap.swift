import TVLogCore

/// The plays of each day, one row a month.
struct HeatMap {
  let statistics: Statistics

  func lines(on screen: Screen) -> [StyledText] {
    let months = statistics.shownMonths
    let counts = statistics.months
    guard months.contains(where: { counts[$0] != nil }) else { return [] }
    return [heading(months)]
      + months.map { row($0, counts[$0] ?? PlayCount(), on: screen) } + [legend(on: screen)]
  }

  private func heading(_ months: [YearMonth]) -> StyledText {
    var days = ""
    for day in [1, 8, 15, 22, 29] {
      days.append(String(repeating: " ", count: day - 1 - days.count))
      days.append(String(day))
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
    let count = statistics.days[day] ?? PlayCount()
    if count.plays == 0, day > statistics.clock.evening { return " " }
    return StyledText(screen.marks.heat[count.heat], count.plays == 0 ? .quiet : .done)
  }

  private func legend(on screen: Screen) -> StyledText {
    let parts = zip(screen.marks.heat, PlayCount.heatWords).map { "\($0) \($1)" }
    return StyledText("  plays a day: \(parts.joined(separator: "  "))", .quiet)
  }
}
