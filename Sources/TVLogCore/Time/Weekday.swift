/// A day of the week; weeks begin on Monday (ISO 8601).
public enum Weekday: String, CaseIterable, Sendable {
  case monday, tuesday, wednesday, thursday, friday, saturday, sunday

  /// `Friday`, as providers and show files write it.
  public var name: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }

  /// 1 for Monday to 7 for Sunday.
  public var number: Int { (Weekday.allCases.firstIndex(of: self) ?? 0) + 1 }

  /// Reads a name in any case, whole or cut to at least three letters.
  public init?(named text: String) {
    let text = text.lowercased()
    guard text.utf8.count >= 3,
      let day = Weekday.allCases.first(where: { $0.rawValue.hasPrefix(text) })
    else { return nil }
    self = day
  }
}
