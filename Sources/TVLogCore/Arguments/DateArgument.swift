/// What a person types for the date of a play.
public enum DateArgument: Hashable, Sendable {
  case date(PlayDate)
  /// Each episode's own day.
  case aired

  /// Reads the dates of a show file, and `today`, `yesterday`, `-3d`, `-2w`, `friday` (the past one) and `aired`.
  public init?(_ text: String, clock: Clock) {
    let text = text.lowercased()
    if text == "aired" {
      self = .aired
    } else if let date = PlayDate(text) {
      self = .date(date)
    } else if let day = Day(relative: text, to: clock.evening, weekdays: .past) {
      self = .date(.day(day))
    } else {
      return nil
    }
  }
}

extension Day {
  public enum Direction: Sendable { case past, coming }

  /// Reads `today`, `yesterday`, `tomorrow`, `-3d`, `+2w` and weekday names.
  ///
  /// A weekday is the last or the coming one, never today itself.
  public init?(relative text: String, to today: Day, weekdays: Direction) {
    switch text.lowercased() {
    case "today": self = today
    case "yesterday": self = today - 1
    case "tomorrow": self = today + 1
    default:
      if let weekday = Weekday(named: text) {
        let forward = (weekday.number - today.weekday.number + 6) % 7 + 1
        self = weekdays == .coming ? today + forward : today + (forward == 7 ? -7 : forward - 7)
      } else if let days = text.withTextBytes(Day.shift) {
        self = today + days
      } else {
        return nil
      }
    }
  }

  private static func shift(_ text: TextBytes) -> Int? {
    var reader = TextReader(text)
    let isBack = reader.take("-")
    guard isBack || reader.take("+"), let count = reader.number(most: 4) else { return nil }
    let unit = reader.take("w") ? 7 : reader.take("d") ? 1 : 0
    guard unit > 0, reader.isAtEnd else { return nil }
    return (isBack ? -1 : 1) * count * unit
  }
}
