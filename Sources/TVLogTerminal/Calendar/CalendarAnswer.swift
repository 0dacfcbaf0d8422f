package import TVLogCore

/// The answer to `calendar`: what airs and aired, day by day.
package struct CalendarAnswer: Answer {
  package var lines: [CalendarLine]
  package var days: ClosedRange<Day>
  package var titles: Titles
  package var clock: Clock

  /// The lines are those of the days; see `CalendarLine.lines(_:in:)`.
  package init(_ lines: [CalendarLine], days: ClosedRange<Day>, titles: Titles, clock: Clock) {
    self.lines = lines
    self.days = days
    self.titles = titles
    self.clock = clock
  }

  package func lines(on screen: Screen) -> [StyledText] {
    let entries = Dictionary(grouping: lines, by: \.day).mapValues(CalendarEntry.entries)
    let today = days.contains(clock.today) ? [clock.today] : []
    let shown = Set(entries.keys).union(today).sorted()
    var rows = table(shown, entries, on: screen).lines(on: screen)[...]
    var text: [StyledText] = []
    for (index, day) in shown.enumerated() {
      let previous = index == 0 ? nil : shown[index - 1]
      text += heading(of: day, after: previous)
      if day == clock.today { text.append(todayLine(on: screen)) }
      let count = entries[day]?.count ?? 0
      text += rows.prefix(count)
      rows = rows.dropFirst(count)
    }
    return text + footer.lines(width: screen.width)
  }

  /// The rows of all days, so that their columns are aligned.
  private func table(
    _ shown: [Day], _ entries: [Day: [CalendarEntry]], on screen: Screen
  ) -> Table {
    let rows = shown.flatMap { day in
      (entries[day] ?? []).enumerated().map { index, entry in
        let isNamed = index == 0 && day != clock.today
        return [isNamed ? StyledText(day.calendarName) : .spaces(day.calendarName.count)]
          + CalendarRow(entry: entry, titles: titles).cells(on: screen)
      }
    }
    return Table(columns: CalendarRow.columns, indent: 0, rows: rows)
  }

  /// `November 2026`, and within the year `December`.
  private func heading(of day: Day, after previous: Day?) -> [StyledText] {
    guard previous?.startOfMonth != day.startOfMonth else { return [] }
    let year = previous?.year == day.year ? "" : " \(day.year)"
    return [StyledText("\(day.fullMonthName)\(year)", .head)]
  }

  private func todayLine(on screen: Screen) -> StyledText {
    func rule(_ cells: Int) -> String { String(repeating: screen.marks.rule, count: cells) }
    let start = "\(clock.today.calendarName) \(rule(10)) today "
    return StyledText(start + rule(screen.width - start.cellWidth), .quiet)
  }

  private var footer: Phrases {
    let missed = lines.count { $0.hasAired && !$0.isDone }
    let ahead = lines.count { !$0.hasAired }
    return Phrases(["\(missed) not seen, \(ahead) to come", "times in \(clock.zone.name)"])
  }
}

extension Day {
  /// `Wed  2`.
  fileprivate var calendarName: String { "\(weekday.shortName) \(day < 10 ? " " : "")\(day)" }
}
