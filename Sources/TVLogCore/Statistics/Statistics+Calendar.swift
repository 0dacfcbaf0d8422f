extension Statistics {
  /// Plays of days and of whole months.
  public var months: [YearMonth: PlayCount] {
    days.reduce(into: vagueMonths) { months, day in
      months[YearMonth(day.key), default: PlayCount()] += day.value
    }
  }

  /// Plays of days, months and whole years: with the undated ones these are all.
  public var years: [Int: PlayCount] {
    months.reduce(into: vagueYears) { years, month in
      years[month.key.year, default: PlayCount()] += month.value
    }
  }

  public var weeks: [Week: PlayCount] { grouped { Week($0) } }

  public var weekdays: [Weekday: PlayCount] { grouped { $0.weekday } }

  /// The day with the most plays, of equal ones the earliest.
  public var busiestDay: (day: Day, count: PlayCount)? {
    days.max { ($0.value.plays, $1.key) < ($1.value.plays, $0.key) }.map { ($0.key, $0.value) }
  }

  /// The last twelve months of the span that are not to come, or that have plays.
  public var shownMonths: [YearMonth] {
    let today = clock.evening
    let last = min(span.days?.upperBound ?? today, max(today, days.keys.max() ?? today))
    let first = span.days.map { YearMonth($0.lowerBound) }
    var month = YearMonth(last)
    var months: [YearMonth] = []
    while months.count < 12, first.map({ $0 <= month }) ?? true {
      months.insert(month, at: 0)
      month = month.previous
    }
    return months
  }

  private func grouped<Group: Hashable>(_ group: (Day) -> Group) -> [Group: PlayCount] {
    days.reduce(into: [:]) { groups, day in
      groups[group(day.key), default: PlayCount()] += day.value
    }
  }
}
