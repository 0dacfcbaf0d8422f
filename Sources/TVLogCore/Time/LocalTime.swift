/// What a wall clock and a calendar show somewhere: a day and a minute.
public struct LocalTime: Hashable, Sendable {
  public let day: Day
  /// Minutes since midnight, 0 to 1439.
  public let minute: Int

  public init(day: Day, minute: Int) {
    self.day = day
    self.minute = minute
  }

  /// What clocks so many seconds east of UTC show at an instant.
  public init(_ instant: Instant, offset seconds: Int64) {
    let local = instant.seconds + seconds
    let days = local >= 0 ? local / 86_400 : (local - 86_399) / 86_400
    day = Day(number: Int32(clamping: days))
    minute = Int((local - days * 86_400) / 60)
  }
}

extension LocalTime: Comparable {
  public static func < (lhs: LocalTime, rhs: LocalTime) -> Bool {
    (lhs.day, lhs.minute) < (rhs.day, rhs.minute)
  }
}

extension LocalTime: CustomStringConvertible {
  public var description: String { "\(day)T\(LocalTime.clock(minute))" }

  /// `21:40` for minutes since midnight.
  public static func clock(_ minute: Int) -> String {
    padded(minute / 60, to: 2) + ":" + padded(minute % 60, to: 2)
  }
}

extension LocalTime {
  /// Reads `21:40` as minutes since midnight.
  public static func minute(_ text: String) -> Int? {
    text.withTextBytes(minute)
  }

  public static func minute(_ text: TextBytes) -> Int? {
    var reader = TextReader(text)
    guard let minute = reader.minuteOfDay(), reader.isAtEnd else { return nil }
    return minute
  }
}
