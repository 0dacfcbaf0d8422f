extension UpNextLine {
  /// Where a line stands: its group, the group's own figures, the title, the slug.
  struct SortKey: Comparable {
    var group: Int
    var figures: [Double]
    var title: String
    var slug: String

    static func < (lhs: SortKey, rhs: SortKey) -> Bool {
      if lhs.group != rhs.group { return lhs.group < rhs.group }
      if lhs.figures != rhs.figures { return lhs.figures.lexicographicallyPrecedes(rhs.figures) }
      return (lhs.title, lhs.slug) < (rhs.title, rhs.slug)
    }
  }

  func sortKey(predicted: Double?) -> SortKey {
    SortKey(
      group: Group.allCases.firstIndex(of: group) ?? 0, figures: figures(predicted: predicted),
      title: show.title.sortKey, slug: show.slug)
  }

  /// Smaller stands first; what is not known stands last.
  private func figures(predicted: Double?) -> [Double] {
    switch group {
    case .today, .new, .continuing, .stalled:
      return [-number(standing.lastMove, else: -.infinity), Double(standing.minutesBehind ?? .max)]
    case .start:
      let isFavorite = show.lists.contains(favorites)
      return [isFavorite ? 0 : 1, -(predicted ?? 0), number(show.added, else: .infinity)]
    case .waiting:
      let time = next?.episode.aired?.sortKey(in: standing.clock.zone)
      return [number(time?.day, else: .infinity), Double(time?.minute ?? 0)]
    case .caughtUp, .finished: return []
    }
  }

  private func number(_ day: Day?, else unknown: Double) -> Double {
    day.map { Double($0.number) } ?? unknown
  }
}
