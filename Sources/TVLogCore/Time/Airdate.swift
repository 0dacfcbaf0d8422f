/// When an episode airs: an instant, or a day where no time is known.
///
/// A day alone is a day and never midnight in some zone (docs/meaning.md, "Aired").
public enum Airdate: Hashable, Sendable {
  case day(Day)
  case instant(Instant)

  /// The day in a person's zone.
  public func day(in zone: Zone) -> Day {
    switch self {
    case .day(let day): day
    case .instant(let instant): zone.local(instant).day
    }
  }

  /// The minute of that day in a person's zone; nil where only the day is known.
  public func minute(in zone: Zone) -> Int? {
    switch self {
    case .day: nil
    case .instant(let instant): zone.local(instant).minute
    }
  }
}

extension Airdate: TextValue {
  /// Reads `2022-02-18` or `2025-01-17T02:00Z`.
  public init?(_ text: TextBytes) {
    if let day = Day(text) {
      self = .day(day)
    } else if let instant = Instant(text) {
      self = .instant(instant)
    } else {
      return nil
    }
  }

  public var description: String {
    switch self {
    case .day(let day): day.description
    case .instant(let instant): instant.description
    }
  }
}
