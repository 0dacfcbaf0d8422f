import TVLogCore

extension Site {
  /// What airs in some days, day by day; days without an episode are left out.
  func agenda(_ days: ClosedRange<Day>, root: String) -> [AgendaDay] {
    airings(in: days).map { AgendaDay($0.day, $0.entries, root: root, in: self) }
  }

  /// The followed episodes of some days, by day and time.
  func airings(in days: ClosedRange<Day>) -> [(day: Day, entries: [CalendarEntry])] {
    let followed = shows.lazy.map(\.standing).filter(\.isFollowedInCalendar)
    let lines = CalendarLine.lines(Array(followed), in: days)
    return Dictionary(grouping: lines, by: \.day).sorted { $0.key < $1.key }
      .map { ($0.key, CalendarEntry.entries(of: $0.value)) }
  }
}
