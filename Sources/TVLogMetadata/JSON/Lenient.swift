/// A field of an answer: absent, null or not of its type, it is nil, and nothing else is lost.
@propertyWrapper struct Lenient<Value: Decodable>: LenientField {
  var wrappedValue: Value?
  /// There was a value, and it could not be read.
  private(set) var isUnreadable = false

  var projectedValue: Lenient { self }

  init() {}

  init(from decoder: any Decoder) {
    do {
      let container = try decoder.singleValueContainer()
      wrappedValue = container.decodeNil() ? nil : try container.decode(Value.self)
    } catch {
      isUnreadable = true
      decoder.note("is not as expected; left out")
    }
  }
}
