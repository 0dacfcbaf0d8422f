/// When a play was: to the minute, the day, the month or the year, or not known.
///
/// The day of a play is the date as written; an offset only orders plays within the day
/// (docs/meaning.md, "The clock").
public enum PlayDate: Hashable, Sendable {
  case unknown
  case year(Int)
  /// Month 1 to 12.
  case month(Int, year: Int)
  case day(Day)
  /// With minutes east of UTC where the text has an offset.
  case minute(LocalTime, offset: Int?)

  /// The day where the text names one.
  public var day: Day? {
    switch self {
    case .day(let day): day
    case .minute(let time, _): time.day
    case .unknown, .year, .month: nil
    }
  }

  /// The days that the text leaves open, first and last; nil for `unknown`.
  public var span: ClosedRange<Day>? {
    switch self {
    case .unknown: nil
    case .day(let day): day...day
    case .minute(let time, _): time.day...time.day
    case .month(let month, let year): PlayDate.span(year, month...month)
    case .year(let year): PlayDate.span(year, 1...12)
    }
  }

  /// What clocks of a zone showed; a day alone means 12:00.
  ///
  /// Nil where no day is named.
  func localTime(in zone: Zone) -> LocalTime? {
    switch self {
    case .unknown, .year, .month: nil
    case .day(let day): LocalTime(day: day, minute: 720)
    case .minute(let time, nil): time
    case .minute(let time, let offset?):
      zone.local(Instant(time.day, minute: time.minute, offset: offset))
    }
  }

  private static func span(_ year: Int, _ months: ClosedRange<Int>) -> ClosedRange<Day>? {
    guard let first = Day(year: year, month: months.lowerBound, day: 1),
      let last = Day(year: year, month: months.upperBound, day: 1)
    else { return nil }
    return first...(last + (Day.length(ofMonth: months.upperBound, year: year) - 1))
  }
}

extension PlayDate: Comparable {
  /// Oldest first, `unknown` in front; within a day by the minute, the day alone first.
  ///
  /// The zone of the library is not known here: a time without an offset is taken as UTC.
  public static func < (lhs: PlayDate, rhs: PlayDate) -> Bool {
    lhs.order < rhs.order
  }

  /// One number for the order: the first day, then how fine the date is, then the minute of UTC, then the offset.
  var order: Int {
    switch self {
    case .unknown: .min
    case .year, .month, .day: PlayDate.order(of: span?.lowerBound, fineness)
    case .minute(let time, let offset):
      PlayDate.order(of: time.day, fineness) | (2048 + time.minute - (offset ?? 0)) << 12
        | (offset.map { 2048 + $0 } ?? 0)
    }
  }

  private static func order(of day: Day?, _ fineness: Int) -> Int {
    day.map { Int($0.number) << 27 | fineness << 25 } ?? .min
  }

  private var fineness: Int {
    switch self {
    case .unknown, .year: 0
    case .month: 1
    case .day: 2
    case .minute: 3
    }
  }
}

extension PlayDate: TextValue {
  /// Reads `2022-02-18`, `2022-02-18T21:40` with or without an offset, `2008-11`, `2008` and `unknown`.
  public init?(_ text: TextBytes) {
    if let day = Day(text) {
      self = .day(day)
      return
    }
    if text.equals("unknown") {
      self = .unknown
      return
    }
    var reader = TextReader(text)
    guard let date = reader.minute() ?? reader.monthOrYear(), reader.isAtEnd else { return nil }
    self = date
  }

  public var description: String {
    switch self {
    case .unknown: "unknown"
    case .year(let year): padded(year, to: 4)
    case .month(let month, let year): "\(padded(year, to: 4))-\(padded(month, to: 2))"
    case .day(let day): day.description
    case .minute(let time, let offset): "\(time)\(offset.map(PlayDate.offsetText) ?? "")"
    }
  }

  private static func offsetText(_ offset: Int) -> String {
    offset == 0 ? "Z" : (offset < 0 ? "-" : "+") + LocalTime.clock(abs(offset))
  }
}

extension TextReader {
  fileprivate mutating func monthOrYear() -> PlayDate? {
    guard let year = number(digits: 4), year > 0 else { return nil }
    guard take("-") else { return .year(year) }
    guard let month = number(digits: 2), (1...12).contains(month) else { return nil }
    return .month(month, year: year)
  }

  /// Takes all there is if it is a day and a minute, with an offset or without; nothing otherwise.
  fileprivate mutating func minute() -> PlayDate? {
    var attempt = self
    guard let day = attempt.day(), attempt.take("t"), let minute = attempt.minuteOfDay() else {
      return nil
    }
    var offset: Int?
    if !attempt.isAtEnd {
      offset = attempt.offset()
      guard offset != nil, attempt.isAtEnd else { return nil }
    }
    self = attempt
    return .minute(LocalTime(day: day, minute: minute), offset: offset)
  }
}
