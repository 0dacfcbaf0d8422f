extension UpNextLine {
  /// The figures of its group: smaller stands first, what is not known last.
  struct Rank: Sendable {
    var first = 0.0
    var last = 0.0
  }

  /// Where a line stands: its group, the group's own figures, the title, the slug.
  struct SortKey: Comparable {
    var group: Int
    var rank: Rank
    /// What the person would rate it, negative: between the figures.
    var predicted: Double
    var title: String
    var slug: String

    static func < (lhs: SortKey, rhs: SortKey) -> Bool {
      if lhs.group != rhs.group { return lhs.group < rhs.group }
      if lhs.rank.first != rhs.rank.first { return lhs.rank.first < rhs.rank.first }
      if lhs.predicted != rhs.predicted { return lhs.predicted < rhs.predicted }
      if lhs.rank.last != rhs.rank.last { return lhs.rank.last < rhs.rank.last }
      return (lhs.title, lhs.slug) < (rhs.title, rhs.slug)
    }

    static func == (lhs: SortKey, rhs: SortKey) -> Bool { !(lhs < rhs) && !(rhs < lhs) }
  }

  func sortKey(predicted: Double?) -> SortKey {
    SortKey(
      group: Group.allCases.firstIndex(of: group) ?? 0, rank: rank,
      predicted: group == .start ? -(predicted ?? 0) : 0, title: show.title.sortKey, slug: show.slug
    )
  }
}

extension Standing {
  /// The figures by which a group is ordered.
  func rank(
    in group: UpNextLine.Group, next: NextEpisode?, minutesLeft: Int?
  ) -> UpNextLine.Rank {
    switch group {
    case .today, .new, .continuing, .stalled:
      return UpNextLine.Rank(
        first: -number(lastMove, else: -.infinity), last: Double(minutesLeft ?? .max))
    case .start:
      let isFavorite = show.lists.contains(favorites)
      return UpNextLine.Rank(first: isFavorite ? 0 : 1, last: number(show.added, else: .infinity))
    case .waiting:
      let time = next?.episode.aired?.sortKey(in: clock.zone)
      return UpNextLine.Rank(
        first: number(time?.day, else: .infinity), last: Double(time?.minute ?? 0))
    case .caughtUp, .finished: return UpNextLine.Rank()
    }
  }

  private func number(_ day: Day?, else unknown: Double) -> Double {
    day.map { Double($0.number) } ?? unknown
  }
}
