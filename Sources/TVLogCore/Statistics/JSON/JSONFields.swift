/// A JSON object that is no value of its own elsewhere.
struct JSONFields: Encodable {
  let write: (inout JSONObject) throws -> Void

  init(_ write: @escaping (inout JSONObject) throws -> Void) {
    self.write = write
  }

  func encode(to encoder: any Encoder) throws {
    var object = JSONObject(encoder)
    try write(&object)
  }
}

extension PlayCount {
  func set(in object: inout JSONObject) throws {
    try object.set("plays", plays)
    try object.set("episodes", episodes)
    try object.set("minutes", minutes)
    try object.set("untimed", untimed)
  }
}

extension Dictionary where Value == PlayCount, Key: CustomStringConvertible & Comparable {
  /// In the order of the keys.
  func rows(_ name: String) -> [JSONFields] {
    sorted { $0.key < $1.key }.map { key, count in
      JSONFields {
        try $0.set(name, key.description)
        try count.set(in: &$0)
      }
    }
  }
}

extension ClosedRange<Day> {
  var fields: JSONFields {
    JSONFields {
      try $0.set("first", lowerBound)
      try $0.set("last", upperBound)
      try $0.set("days", length)
    }
  }
}

extension Dating: Encodable {
  public func encode(to encoder: any Encoder) throws {
    var object = JSONObject(encoder)
    try object.set("day", day)
    try object.set("month", month)
    try object.set("year", year)
    try object.set("unknown", unknown)
    try object.set("bulk", bulk)
    try object.set("undecided", undecided)
  }
}
