/// A day of the Gregorian calendar without time or zone, written `2022-02-18`.
public struct Day: Hashable, Sendable {
  /// Days since 1970-01-01; earlier days are negative.
  public let number: Int32

  public init(number: Int32) {
    self.number = number
  }

  /// Returns nil for a date that no calendar has, such as 2023-02-29, and for years outside 1 to 9999.
  @inline(__always)
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      day >= 1, day <= 28 || day <= Day.length(ofMonth: month, year: year)
    else { return nil }
    number = Day.number(year: year, month: month, day: day)
  }

  /// The days that a month has.
  public static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// Days from civil: the year is taken to begin in March, so that the leap day comes last.
  @inline(__always)
  private static func number(year: Int, month: Int, day: Int) -> Int32 {
    let year = UInt32(month <= 2 ? year - 1 : year)
    let month = UInt32(month <= 2 ? month + 9 : month - 3)
    let dayOfYear = (153 &* month &+ 2) / 5 &+ UInt32(day) &- 1
    let days = 365 &* year &+ year / 4 &- year / 100 &+ year / 400 &+ dayOfYear
    return Int32(days) - 719_468
  }
}

extension Day {
  /// The date's three numbers.
  public var components: (year: Int, month: Int, day: Int) {
    let shifted = Int(number) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (
      yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month,
      dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    )
  }

  public var year: Int { components.year }
  public var month: Int { components.month }
  /// The day of the month, 1 to 31.
  public var day: Int { components.day }
  public var weekday: Weekday { Weekday.allCases[((Int(number) + 3) % 7 + 7) % 7] }
  /// The first day of this day's month.
  public var startOfMonth: Day { self - (day - 1) }

  public static func + (day: Day, days: Int) -> Day { Day(number: day.number + Int32(days)) }
  public static func - (day: Day, days: Int) -> Day { day + -days }
  /// The days from the second to the first: `2022-02-19 - 2022-02-18` is 1.
  public static func - (later: Day, earlier: Day) -> Int {
    Int(later.number) - Int(earlier.number)
  }
}

extension Day: Comparable {
  /// Said here, since `Strideable` brings one that subtracts.
  public static func == (lhs: Day, rhs: Day) -> Bool { lhs.number == rhs.number }
  public static func < (lhs: Day, rhs: Day) -> Bool { lhs.number < rhs.number }
}

extension Day: TextValue {
  /// Reads exactly `YYYY-MM-DD`.
  public init?(_ text: TextBytes) {
    guard text.count == 10, let first = text.bytes(at: 0, as: UInt64.self),
      let last = text.bytes(at: 8, as: UInt16.self)
    else { return nil }
    self.init(first, last)
  }

  /// Reads the bytes `YYYY-MM-` and `DD`, each as one number, the first the lowest.
  public init?(_ yearAndMonth: UInt64, _ day: UInt16) {
    // What is left of `0000-00-00`: digits as numbers, and nothing of the dashes.
    let (first, last) = (yearAndMonth ^ 0x2D30_302D_3030_3030, UInt64(day ^ 0x3030))
    let tooLarge = (first &+ 0x7F76_767F_7676_7676 | first) | (last &+ 0x7676 | last)
    guard tooLarge & 0x8080_8080_8080_8080 == 0 else { return nil }
    let (pairs, days) = (first &* 10 &+ first >> 8, last &* 10 &+ last >> 8)
    self.init(
      year: Int(pairs & 0xFF) &* 100 &+ Int(pairs >> 16 & 0xFF), month: Int(pairs >> 40 & 0xFF),
      day: Int(days & 0xFF))
  }

  public var description: String {
    let (year, month, day) = components
    return padded(year, to: 4) + "-" + padded(month, to: 2) + "-" + padded(day, to: 2)
  }
}
