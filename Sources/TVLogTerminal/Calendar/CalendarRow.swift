import TVLogCore

/// One line of a calendar, after its day.
struct CalendarRow {
  let entry: CalendarEntry
  let titles: Titles

  static var columns: [Column] {
    [
      Column(), Column(least: 5), Column(), .showTitle, Column(gap: 1, least: 10), title, .minutes,
      note,
    ]
  }

  private static var title: Column {
    Column(
      gap: 1, least: 17, most: 17, takesSpareRoom: true, yields: Column.Yield(turn: 2, keeps: 10))
  }

  /// `not seen` is never cut.
  private static var note: Column { Column(yields: Column.Yield(turn: 1, keeps: 8)) }

  func cells(on screen: Screen) -> [StyledText] {
    guard let first = entry.lines.first else { return [] }
    let time = entry.lines.compactMap(\.minute).min().map(LocalTime.clock)
    return [
      StyledText(time ?? "", .quiet), mark(screen.marks), titles.cell(for: first.show, on: screen),
      StyledText(entry.key.description, entry.state == .ahead ? .ahead : .code),
      StyledText(entry.title, .quiet), StyledText(entry.minutes, .quiet),
      StyledText(entry.note(isShort: screen.width < 90), .quiet),
    ]
  }

  private func mark(_ marks: Marks) -> StyledText {
    switch entry.state {
    case .ahead: StyledText(marks.ahead, .ahead)
    case .missed: StyledText(marks.missed, .late)
    case .done: StyledText(marks.played, .done)
    }
  }
}
