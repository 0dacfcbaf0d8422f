/// What a person types for episodes: `s02e03`, `2x03`, `s02`, `s01e04-e09`, `next`, `all`, `..s02e03`,
/// `#41` or a date.
public enum EpisodeArgument: Hashable, Sendable {
  case key(EpisodeKey)
  case next
  /// From the first episode up to this one.
  case upTo(EpisodeCode)
  /// The so-manieth regular episode, from 1.
  case ordinal(Int)
  /// The regular ones of that day, else its specials.
  case aired(Day)
}

extension EpisodeArgument: LosslessStringConvertible {
  public init?(_ description: String) {
    let text = description.lowercased()
    if text == "next" {
      self = .next
    } else if text.hasPrefix(".."), let code = EpisodeCode(String(text.dropFirst(2))) {
      self = .upTo(code)
    } else if text.hasPrefix("#"), let number = Int(text.dropFirst()), number > 0 {
      self = .ordinal(number)
    } else if let day = Day(text) {
      self = .aired(day)
    } else if let key = EpisodeKey(text) {
      self = .key(key)
    } else {
      return nil
    }
  }

  public var description: String {
    switch self {
    case .key(let key): key.description
    case .next: "next"
    case .upTo(let code): "..\(code)"
    case .ordinal(let number): "#\(number)"
    case .aired(let day): day.description
    }
  }
}

extension EpisodeArgument {
  /// Names one episode rather than a stretch of them.
  public var isSingle: Bool {
    switch self {
    case .key(.episode), .next, .ordinal, .aired: true
    case .key, .upTo: false
    }
  }
}
