/// The one moment for which an answer is given, and the library's way of counting days.
public struct Clock: Equatable, Sendable {
  public let now: Instant
  public let zone: Zone
  /// Minutes after midnight until which a play belongs to the evening before.
  public let dayEnds: Int
  /// The calendar's day.
  public let today: Day

  public init(now: Instant, zone: Zone, dayEnds: Int = 0) {
    self.now = now
    self.zone = zone
    self.dayEnds = dayEnds
    today = zone.local(now).day
  }

  /// Reads a date or a minute of the zone, as `--today` takes it; a date alone means 12:00.
  public init?(_ text: String, zone: Zone, dayEnds: Int = 0) {
    guard let time = PlayDate(text)?.localTime(in: zone) else { return nil }
    self.init(now: zone.instant(time), zone: zone, dayEnds: dayEnds)
  }

  /// The day that a play of this moment gets.
  public var evening: Day { evening(of: zone.local(now)) }

  /// The day that a play gets whose minute is known.
  public func evening(of time: LocalTime) -> Day {
    time.minute < dayEnds ? time.day - 1 : time.day
  }

  /// An instant that has passed, or a date that is today or earlier; no date has not aired.
  public func hasAired(_ aired: Airdate?) -> Bool {
    switch aired {
    case .instant(let instant): instant <= now
    case .day(let day): day <= today
    case nil: false
    }
  }
}
