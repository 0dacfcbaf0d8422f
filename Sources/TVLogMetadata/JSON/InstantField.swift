import TVLogCore

/// A date with time and offset, or "" for none.
struct InstantField: Decodable {
  let instant: Instant?

  init(from decoder: any Decoder) throws {
    instant = try decoder.text { text in
      Instant(text).flatMap { LocalTime($0, offset: 0).day.isOfTelevision ? $0 : nil }
    }
  }
}
