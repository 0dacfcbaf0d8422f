/// The yearly rule at the end of a zone's file, such as `CET-1CEST,M3.5.0,M10.5.0/3` (RFC 9636, 3.3.1).
struct ZoneRule: Equatable, Sendable {
  /// Seconds east of UTC.
  var standard: Int64
  var daylight: Daylight?

  struct Daylight: Equatable, Sendable {
    var offset: Int64
    var begin: Turn
    var end: Turn
  }

  /// A day of the year and the seconds after its midnight, by the clock before the change.
  struct Turn: Equatable, Sendable {
    enum Date: Equatable, Sendable {
      /// Month, week 1 to 5 (5 is the last), weekday with Sunday 0.
      case weekday(month: Int, week: Int, day: Int)
      /// Day 1 to 365, 29 February never counted.
      case julian(Int)
      /// Day 0 to 365, 29 February counted.
      case dayOfYear(Int)
    }
    var date: Date
    var seconds: Int64
  }

  func offset(at seconds: Int64) -> Int64 {
    guard let daylight else { return standard }
    let year = LocalTime(Instant(seconds: seconds), offset: standard).day.year
    let begin = daylight.begin.instant(year: year, offset: standard)
    let end = daylight.end.instant(year: year, offset: daylight.offset)
    let isDaylight =
      begin <= end ? begin <= seconds && seconds < end : seconds < end || begin <= seconds
    return isDaylight ? daylight.offset : standard
  }
}

extension ZoneRule.Turn {
  fileprivate func instant(year: Int, offset: Int64) -> Int64 {
    Int64(day(in: year).number) * 86_400 + seconds - offset
  }

  private func day(in year: Int) -> Day {
    let newYear = Day(year: year, month: 1, day: 1) ?? Day(number: 0)
    switch date {
    case .dayOfYear(let day): return newYear + day
    case .julian(let day):
      let isLeap = Day.length(ofMonth: 2, year: year) == 29
      return newYear + (day - 1 + (isLeap && day >= 60 ? 1 : 0))
    case .weekday(let month, let week, let weekday):
      let first = Day(year: year, month: month, day: 1) ?? newYear
      let firstWeekday = first + (weekday - first.weekday.number % 7 + 7) % 7
      let day = firstWeekday + 7 * (week - 1)
      return day.month == month ? day : day - 7
    }
  }
}

extension ZoneRule {
  /// Reads the text of the rule; nil where it is none.
  init?(_ text: String) {
    guard let rule = text.withTextBytes({ ZoneRule($0) }) else { return nil }
    self = rule
  }

  private init?(_ text: TextBytes) {
    var reader = TextReader(text)
    guard reader.zoneName(), let standard = reader.zoneOffset() else { return nil }
    self.standard = -standard
    guard !reader.isAtEnd else { return }
    guard reader.zoneName() else { return nil }
    let daylight = reader.peek(",") ? self.standard + 3600 : reader.zoneOffset().map(-)
    guard let daylight, reader.take(","), let begin = reader.turn(), reader.take(","),
      let end = reader.turn(), reader.isAtEnd
    else { return nil }
    self.daylight = Daylight(offset: daylight, begin: begin, end: end)
  }
}

extension TextReader {
  /// Takes an abbreviation: letters, or anything between angle brackets.
  fileprivate mutating func zoneName() -> Bool {
    if take("<") { return skip { $0 != UInt8(ascii: ">") } > 0 && take(">") }
    return skip { $0 | 0x20 >= UInt8(ascii: "a") && $0 | 0x20 <= UInt8(ascii: "z") } >= 3
  }

  /// Takes `[+-]H[:MM[:SS]]` as seconds.
  fileprivate mutating func zoneOffset() -> Int64? {
    let isNegative = take("-")
    if !isNegative { _ = take("+") }
    guard let hours = number(most: 3) else { return nil }
    var seconds = hours * 3600
    if take(":") {
      guard let minutes = number(most: 2) else { return nil }
      seconds += minutes * 60
      if take(":") {
        guard let rest = number(most: 2) else { return nil }
        seconds += rest
      }
    }
    return Int64(isNegative ? -seconds : seconds)
  }

  fileprivate mutating func turn() -> ZoneRule.Turn? {
    guard let date = turnDate() else { return nil }
    guard take("/") else { return ZoneRule.Turn(date: date, seconds: 7200) }
    return zoneOffset().map { ZoneRule.Turn(date: date, seconds: $0) }
  }

  private mutating func turnDate() -> ZoneRule.Turn.Date? {
    if take("j") { return number(most: 3).map { .julian($0) } }
    guard take("m") else { return number(most: 3).map { .dayOfYear($0) } }
    guard let month = number(most: 2), take("."), let week = number(most: 1), take("."),
      let day = number(most: 1), (1...12).contains(month), (1...5).contains(week), day < 7
    else { return nil }
    return .weekday(month: month, week: week, day: day)
  }
}
