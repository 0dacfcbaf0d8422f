extension Node {
  /// The decoded text of a scalar, `*name` of an alias; empty for a collection.
  ///
  /// Text is text: nothing is taken for a number, a date or a boolean.
  public var text: String {
    guard kind == .scalar || kind == .alias else { return "" }
    let record = record
    guard record.text < 0 else { return tree.texts[Int(record.text)] }
    return String(decoding: tree.source.bytes[record.rawText], as: UTF8.self)
  }

  /// The UTF-8 of a scalar's text, for readers that make no `String` of it; good only in the closure.
  @inlinable public func withTextBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result)
    -> Result
  {
    let record = record
    guard record.text < 0 else {
      return unsafe tree.textBytes(of: record).withUnsafeBufferPointer { unsafe body($0) }
    }
    return unsafe tree.source.bytes.withUnsafeBufferPointer { bytes in
      unsafe body(UnsafeBufferPointer(rebasing: bytes[record.rawText]))
    }
  }

  /// Whether it is a scalar of this very text; compares bytes and allocates nothing.
  public func hasText(_ text: String) -> Bool {
    kind == .scalar && tree.text(of: record, equals: text)
  }

  /// Whether it is a plain scalar that says there is no value: nothing at all, `~` or `null`.
  @inlinable public var isNull: Bool {
    guard kind == .scalar, style == .plain else { return false }
    return switch range.count {
    case 0: true
    case 1: hasText("~")
    case 4: hasText("null") || hasText("Null") || hasText("NULL")
    default: false
    }
  }
}
