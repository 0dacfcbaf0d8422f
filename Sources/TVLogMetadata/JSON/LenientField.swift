import FoundationEssentials

/// A part of an answer that may be missing or wrong without harm to the rest.
protocol LenientField: Decodable {
  init()
}

extension KeyedDecodingContainer {
  /// What a synthesized `init(from:)` calls for a lenient property.
  func decode<Field: LenientField>(_ type: Field.Type, forKey key: Key) throws -> Field {
    try decodeIfPresent(type, forKey: key) ?? Field()
  }
}

extension JSONDecoder {
  /// A decoder that notes what it had to leave out.
  convenience init(notes: Notes) {
    self.init()
    if let key = CodingUserInfoKey.notes { userInfo[key] = notes }
  }
}

extension Decoder {
  /// Notes something about the value at the decoder's place.
  func note(_ problem: String) {
    guard let key = CodingUserInfoKey.notes, let notes = userInfo[key] as? Notes else { return }
    notes.add("\(place) \(problem)")
  }

  /// Such as `answer.schedule.days[3]`.
  private var place: String {
    codingPath.reduce(into: "answer") { place, key in
      place += key.intValue.map { "[\($0)]" } ?? ".\(key.stringValue)"
    }
  }
}

extension CodingUserInfoKey {
  fileprivate static let notes = CodingUserInfoKey(rawValue: "notes")
}
