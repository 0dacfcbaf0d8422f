import TVLogCore

/// A date, or "" for none.
struct DayField: Decodable {
  let day: Day?

  init(from decoder: any Decoder) throws {
    day = try decoder.text { Day($0).flatMap { $0.isOfTelevision ? $0 : nil } }
  }
}

extension Day {
  /// Other years are typing errors, and some could not be written as four digits in every zone.
  var isOfTelevision: Bool { (1900...2999).contains(year) }
}
