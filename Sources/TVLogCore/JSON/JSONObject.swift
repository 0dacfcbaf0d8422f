/// A JSON object written key by key; what is not known is an explicit null.
struct JSONObject {
  private var container: KeyedEncodingContainer<Key>

  init(_ encoder: any Encoder) {
    container = encoder.container(keyedBy: Key.self)
  }

  mutating func set(_ key: String, _ value: some Encodable) throws {
    try container.encode(value, forKey: Key(stringValue: key))
  }

  private struct Key: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }
}
