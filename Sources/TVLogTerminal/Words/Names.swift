import TVLogCore

extension Day {
  /// `Nov`.
  var monthName: String { String(Month.names[month - 1].prefix(3)) }

  /// `November`.
  var fullMonthName: String { Month.names[month - 1] }
}

extension Weekday {
  /// `Fri`.
  var shortName: String { String(name.prefix(3)) }
}

/// The months in English, whatever the locale: the words of answers are English too.
enum Month {
  static let names = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}
