/// What shows are grouped by.
package enum ShowTrait: String, CaseIterable, Sendable {
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
package struct TraitStatistics: Equatable, Sendable {
  /// Nil: the shows of which it is not known.
  package let name: String?
  package internal(set) var shows = 0
  package internal(set) var count = PlayCount()
}

extension Statistics {
  /// Most plays first, then by name.
  package func groups(by trait: ShowTrait) -> [TraitStatistics] {
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
