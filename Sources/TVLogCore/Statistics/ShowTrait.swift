/// What shows are grouped by.
public enum ShowTrait: String, CaseIterable, Sendable {
  /// A show counts in each of its genres; in the others in one group.
  case genre, network, country, language

  func values(of show: Show) -> [String?] {
    switch self {
    case .genre: show.about.genres.isEmpty ? [nil] : show.about.genres
    case .network: [show.about.network]
    case .country: [show.about.country]
    case .language: [show.about.language]
    }
  }
}

/// The plays of the shows that have one trait in common.
public struct TraitStatistics: Equatable, Sendable {
  /// Nil: the shows of which it is not known.
  public let name: String?
  public internal(set) var shows = 0
  public internal(set) var count = PlayCount()
}

extension Statistics {
  /// Most plays first, then by name.
  public func groups(by trait: ShowTrait) -> [TraitStatistics] {
    var groups: [String?: TraitStatistics] = [:]
    for show in shows {
      for name in trait.values(of: show.show) {
        groups[name, default: TraitStatistics(name: name)].shows += 1
        groups[name, default: TraitStatistics(name: name)].count += show.count
      }
    }
    return groups.values.sorted { first, second in
      if first.count.plays != second.count.plays { return first.count.plays > second.count.plays }
      return first.name ?? "" < second.name ?? ""
    }
  }
}
