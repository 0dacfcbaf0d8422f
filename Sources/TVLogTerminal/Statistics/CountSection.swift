import TVLogCore

/// Tables of plays and hours, each row with a bar against the longest.
struct CountSection {
  let statistics: Statistics
  let titles: Titles

  /// Months of a short span, else years.
  func periods(on screen: Screen) -> [StyledText] {
    let months = statistics.months
    if statistics.span != .everything, Set(months.keys.map(\.year)).count < 3 {
      return []
    }
    return table(
      "Years", statistics.years.sorted { $0.key < $1.key }.map { ("\($0.key)", $0.value) },
      on: screen)
  }

  func weekdays(on screen: Screen) -> [StyledText] {
    let weekdays = statistics.weekdays
    if weekdays.isEmpty { return [] }
    return table(
      "Weekdays",
      Weekday.allCases.map { ($0.shortName, weekdays[$0, default: PlayCount()]) }, on: screen)
  }

  func shows(on screen: Screen) -> [StyledText] {
    let shown = statistics.shows.prefix(10)
    return table(
      shown.count < statistics.shows.count ? "Most watched" : "Shows",
      shown.map { (titles.name(of: $0.show), $0.count) }, on: screen,
      rest: statistics.shows.count - shown.count)
  }

  func groups(by trait: ShowTrait, on screen: Screen) -> [StyledText] {
    let groups = statistics.groups(by: trait)
    guard groups.contains(where: { $0.name != nil }) else { return [] }
    let shown = groups.prefix(8)
    return table(
      trait.heading, shown.map { ($0.name ?? "not known", $0.count) }, on: screen,
      rest: groups.count - shown.count)
  }

  private func table(
    _ name: String, _ rows: [(name: String, count: PlayCount)], on screen: Screen, rest: Int = 0
  ) -> [StyledText] {
    let most = rows.map(\.count.plays).max() ?? 0
    guard most > 0 else { return [] }
    var table = Table(columns: [
      Column(least: 20, most: 28), Column(), Column(alignment: .right, least: 6),
      Column(alignment: .right, least: 10),
    ])
    table.groups = [
      Table.Group(
        head: [
          StyledText(name, .head), "", StyledText("plays", .quiet), StyledText("time", .quiet),
        ],
        rows: rows.map { row($0.name, $0.count, most, screen) })
    ]
    return table.lines(on: screen)
      + (rest > 0 ? [StyledText("  and \(rest) more", .quiet)] : [])
  }

  /// A time of which a part is not known carries a plus.
  private func row(_ name: String, _ count: PlayCount, _ most: Int, _ screen: Screen)
    -> [StyledText]
  {
    let isPartial = count.untimed > 0
    let time = count.plays == count.untimed && isPartial ? "?" : Minutes.total(count.minutes)
    return [
      StyledText(name), Bar.text(count.plays, of: most, marks: screen.marks),
      StyledText("\(count.plays)"),
      StyledText(isPartial && time != "?" ? "\(time) +" : time, .quiet),
    ]
  }
}

extension ShowTrait {
  fileprivate var heading: String {
    switch self {
    case .genre: "Genres"
    case .network: "Networks"
    case .country: "Countries"
    case .language: "Languages"
    }
  }
}
