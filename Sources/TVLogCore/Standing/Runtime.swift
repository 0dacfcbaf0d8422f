extension Standing {
  /// Minutes an episode takes: its own, else the show's, else the median of the known ones; nil: not known.
  ///
  /// A part takes none: it is timed with its whole (docs/meaning.md, "Time watched").
  public func minutes(of episode: Episode) -> Int? {
    if episode.partOf != nil { return 0 }
    return episode.runtime ?? usualMinutes
  }

  /// What an episode takes whose own runtime is not known.
  public var usualMinutes: Int? {
    if let runtime = show.about.runtime { return runtime }
    let known = episodes.compactMap(\.episode.runtime).sorted()
    return known.isEmpty ? nil : (known[(known.count - 1) / 2] + known[known.count / 2]) / 2
  }
}
