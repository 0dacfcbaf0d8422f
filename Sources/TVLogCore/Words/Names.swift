extension Day {
  /// `Nov`.
  public var monthName: String { String(Month.names[month - 1].prefix(3)) }

  /// `November`.
  public var fullMonthName: String { Month.names[month - 1] }
}

extension Weekday {
  /// `Fri`.
  public var shortName: String { String(name.prefix(3)) }
}

/// The months in English, whatever the locale: the words of answers are English too.
public enum Month {
  public static let names = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}
