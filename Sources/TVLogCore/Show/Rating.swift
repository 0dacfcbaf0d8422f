/// A person's 1 to 10, or a provider's average of 10, with at most one decimal.
public struct Rating: Hashable, Sendable {
  /// 85 for 8.5.
  public let tenths: Int

  public init(tenths: Int) {
    self.tenths = tenths
  }

  /// What a person may give.
  public var isPersonal: Bool { (10...100).contains(tenths) }
}

extension Rating: Comparable {
  public static func < (lhs: Rating, rhs: Rating) -> Bool { lhs.tenths < rhs.tenths }
}

extension Rating: TextValue {
  /// Reads `8`, `8.5` and `10.0`, 0 to 10.
  public init?(_ text: TextBytes) {
    var reader = TextReader(text)
    guard let whole = reader.number(most: 2) else { return nil }
    var tenth = 0
    if reader.take(".") {
      guard let value = reader.number(digits: 1) else { return nil }
      tenth = value
    }
    guard reader.isAtEnd, whole * 10 + tenth <= 100 else { return nil }
    tenths = whole * 10 + tenth
  }

  public var description: String {
    tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }
}
