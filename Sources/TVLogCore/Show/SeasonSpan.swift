/// Some seasons that a person follows, written `S05`, `S28-S30` or `S2025..` for that one and all later.
public struct SeasonSpan: Hashable, Sendable {
  public let first: Int
  /// Nil: no end.
  public let last: Int?

  public init(first: Int, last: Int?) {
    self.first = first
    self.last = last
  }

  public func contains(_ season: Int) -> Bool {
    first <= season && season <= last ?? .max
  }
}

extension SeasonSpan: TextValue {
  public init?(_ text: TextBytes) {
    var reader = TextReader(text)
    guard let first = reader.season() else { return nil }
    self.first = first
    if reader.take(".") {
      guard reader.take(".") else { return nil }
      last = nil
    } else if reader.take("-") {
      _ = reader.take("s")
      guard let last = reader.number(most: 5), last > first else { return nil }
      self.last = last
    } else {
      last = first
    }
    guard reader.isAtEnd else { return nil }
  }

  public var description: String {
    let name = EpisodeCode.seasonName(first)
    guard let last else { return "\(name).." }
    return last == first ? name : "\(name)-\(EpisodeCode.seasonName(last))"
  }
}
