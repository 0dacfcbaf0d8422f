/// How exactly some plays are dated; the five parts are all plays.
public struct Dating: Hashable, Sendable {
  public var day = 0
  public var month = 0
  public var year = 0
  public var unknown = 0
  /// Of `day`: written as a range or seasons, which is no sitting.
  public var bulk = 0
  /// Plays of a month or a year that lies partly in the span: counted nowhere.
  public var undecided = 0

  public init() {}

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
