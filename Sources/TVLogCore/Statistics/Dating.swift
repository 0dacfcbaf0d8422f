/// How exactly some plays are dated; the five parts are all plays.
package struct Dating: Hashable, Sendable {
  package var day = 0
  package var month = 0
  package var year = 0
  package var unknown = 0
  /// Of `day`: written as a range or seasons, which is no sitting.
  package var bulk = 0
  /// Plays of a month or a year that lies partly in the span: counted nowhere.
  package var undecided = 0

  package init() {}

  mutating func add(_ play: Viewing) {
    switch play.date {
    case .unknown: unknown += 1
    case .year: year += 1
    case .month: month += 1
    case .day, .minute:
      day += 1
      if play.isBulk { bulk += 1 }
    }
  }
}
