/// Which episode is next (docs/meaning.md, "Next episode").
public enum NextRule: String, CaseIterable, Sendable {
  /// The first undone one after the last played; gaps before it wait.
  case afterLast = "after-last"
  /// The first undone one of all.
  case firstGap = "first-gap"
  /// The newest alone, for daily shows.
  case latest
}

/// Which specials belong to a show's progress.
public enum SpecialsRule: Hashable, Sendable {
  case skip
  case count
  /// These alone.
  case only(Set<EpisodeCode>)

  public func counts(_ special: EpisodeCode) -> Bool {
    switch self {
    case .skip: false
    case .count: true
    case .only(let codes): codes.contains(special)
    }
  }
}
