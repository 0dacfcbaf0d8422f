extension DateWords {
  /// `aired Wed`.
  public func aired(_ date: Airdate) -> String {
    "aired \(past(date.day(in: zone)))"
  }

  /// `airs Fri 25 Dec, in 33 days`.
  public func airs(_ date: Airdate) -> String {
    "airs \(coming(date.day(in: zone)))"
  }

  /// `20:15`, where the minute is known.
  public func time(_ date: Airdate) -> String? {
    date.minute(in: zone).map(LocalTime.clock)
  }
}
