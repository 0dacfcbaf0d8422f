/// Dates as a person on some day would say them.
public struct DateWords: Sendable {
  public let today: Day
  public let zone: Zone

  public init(_ clock: Clock) {
    today = clock.today
    zone = clock.zone
  }

  /// `Fri 20 Nov` less than a year from today, else `8 Jul 2024`.
  public func date(_ day: Day) -> String {
    isWithinYear(day) ? "\(weekdayAndDay(day))" : withYear(day)
  }

  /// `Fri 20 Nov 2026` less than a year from today, else `8 Jul 2024`.
  public func fullDate(_ day: Day) -> String {
    isWithinYear(day) ? "\(weekdayAndDay(day)) \(day.year)" : withYear(day)
  }

  /// `today`, `yesterday`, `Wed`, `12 days ago`, and from 61 days on the date.
  public func past(_ day: Day) -> String {
    switch today - day {
    case 0: "today"
    case 1: "yesterday"
    case 2...6: day.weekday.shortName
    case 7...60: "\(today - day) days ago"
    default: date(day)
    }
  }

  /// `today`, `tomorrow`, `Wed 25 Nov, in 3 days`.
  public func coming(_ day: Day) -> String {
    switch day - today {
    case 0: "today"
    case 1: "tomorrow"
    case 2...: "\(date(day)), in \(day - today) days"
    default: date(day)
    }
  }

  public func isWithinYear(_ day: Day) -> Bool {
    let (earlier, later) = day < today ? (day, today) : (today, day)
    return switch later.year - earlier.year {
    case 0: true
    case 1: (earlier.month, earlier.day) > (later.month, later.day)
    default: false
    }
  }

  /// `8 Jul 2024`.
  public func withYear(_ day: Day) -> String { "\(dayAndMonth(day)) \(day.year)" }

  /// `8 Jul`.
  public func dayAndMonth(_ day: Day) -> String { "\(day.day) \(day.monthName)" }

  private func weekdayAndDay(_ day: Day) -> String {
    "\(day.weekday.shortName) \(dayAndMonth(day))"
  }
}
