/// A moment on the world's one time line, whatever the zone; written `2025-01-17T02:00Z`.
public struct Instant: Hashable, Sendable {
  /// Seconds since 1970-01-01T00:00Z, leap seconds left out.
  public let seconds: Int64

  public init(seconds: Int64) {
    self.seconds = seconds
  }

  /// The moment that clocks so many minutes east of UTC showed as this day and minute.
  public init(_ day: Day, minute: Int, offset: Int) {
    seconds = Int64(day.number) * 86_400 + Int64(minute - offset) * 60
  }
}

extension Instant: Comparable {
  public static func < (lhs: Instant, rhs: Instant) -> Bool { lhs.seconds < rhs.seconds }
}

extension Instant: TextValue {
  /// Reads `2025-01-17T02:00Z`, also with seconds and any offset; without an offset it is no instant.
  public init?(_ text: TextBytes) {
    var reader = TextReader(text)
    guard let day = reader.day(), reader.take("t"), let minute = reader.minuteOfDay() else {
      return nil
    }
    var seconds = 0
    if reader.take(":") {
      guard let value = reader.number(digits: 2), value <= 60 else { return nil }
      seconds = value
    }
    guard let offset = reader.offset(), reader.isAtEnd else { return nil }
    self.init(seconds: Instant(day, minute: minute, offset: offset).seconds + Int64(seconds))
  }

  /// To the minute, in UTC.
  public var description: String {
    let local = LocalTime(self, offset: 0)
    return "\(local)Z"
  }
}
