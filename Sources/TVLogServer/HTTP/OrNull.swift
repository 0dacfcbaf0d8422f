/// A value of an answer that is told as `null` where it is not known, and never left out (docs/json.md).
@propertyWrapper struct OrNull<Value> {
  var wrappedValue: Value?

  init(wrappedValue: Value?) {
    self.wrappedValue = wrappedValue
  }
}

extension OrNull: Sendable where Value: Sendable {}

extension OrNull: Encodable where Value: Encodable {
  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    if let wrappedValue { try container.encode(wrappedValue) } else { try container.encodeNil() }
  }
}
