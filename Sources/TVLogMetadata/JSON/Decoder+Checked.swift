extension Decoder {
  /// Reads a whole number, and throws for one out of range.
  func number(in range: ClosedRange<Int>) throws -> Int {
    let number = try singleValueContainer().decode(Int.self)
    guard range.contains(number) else { throw unreadable }
    return number
  }

  /// Reads a text in which "" stands for nothing, and throws for one that cannot be read.
  func text<Value>(_ read: (String) -> Value?) throws -> Value? {
    let text = try singleValueContainer().decode(String.self)
    if text.isEmpty { return nil }
    guard let value = read(text) else { throw unreadable }
    return value
  }

  private var unreadable: DecodingError {
    .dataCorrupted(DecodingError.Context(codingPath: codingPath, debugDescription: "out of range"))
  }
}
