extension Day {
  /// `Nov`.
  package var monthName: String { String(Month.names[month - 1].prefix(3)) }

  /// `November`.
  package var fullMonthName: String { Month.names[month - 1] }
}

extension Weekday {
  /// `Fri`.
  package var shortName: String { String(name.prefix(3)) }
}

/// The months in English, whatever the locale: the words of answers are English too.
package enum Month {
  package static let names = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}
