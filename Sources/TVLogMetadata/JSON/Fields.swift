import TVLogCore

/// A provider's permanent number of something.
struct Identifier: Decodable {
  let value: Int

  init(from decoder: any Decoder) throws {
    value = try decoder.number(in: 1...Int(Int32.max))
  }
}

/// A season, an episode's number, a count, or minutes.
struct SmallNumber: Decodable {
  let value: Int

  init(from decoder: any Decoder) throws {
    value = try decoder.number(in: 0...EpisodeCode.limit)
  }
}

/// A date, or "" for none.
struct DayField: Decodable {
  let day: Day?

  init(from decoder: any Decoder) throws {
    day = try decoder.text { Day($0).flatMap { $0.isOfTelevision ? $0 : nil } }
  }
}

/// A date with time and offset, or "" for none.
struct InstantField: Decodable {
  let instant: Instant?

  init(from decoder: any Decoder) throws {
    instant = try decoder.text { text in
      Instant(text).flatMap { LocalTime($0, offset: 0).day.isOfTelevision ? $0 : nil }
    }
  }
}

extension Day {
  /// Other years are typing errors, and some could not be written as four digits in every zone.
  fileprivate var isOfTelevision: Bool { (1900...2999).contains(year) }
}

extension Decoder {
  fileprivate func number(in range: ClosedRange<Int>) throws -> Int {
    let number = try singleValueContainer().decode(Int.self)
    guard range.contains(number) else { throw unreadable }
    return number
  }

  fileprivate func text<Value>(_ read: (String) -> Value?) throws -> Value? {
    let text = try singleValueContainer().decode(String.self)
    if text.isEmpty { return nil }
    guard let value = read(text) else { throw unreadable }
    return value
  }

  private var unreadable: DecodingError {
    .dataCorrupted(DecodingError.Context(codingPath: codingPath, debugDescription: "out of range"))
  }
}
