/// One line of the answer to "what shall I watch now?" (docs/meaning.md, "Up next").
package struct UpNextLine: Sendable {
  package let standing: Standing
  package let group: Group
  package let reason: Reason
  /// Nil for a show without an episode list.
  package let next: NextEpisode?

  package var show: Show { standing.show }

  /// In the order in which they are answered.
  package enum Group: String, CaseIterable, Sendable {
    case today, new
    case continuing = "continue"
    case stalled, start, waiting
    case caughtUp = "caught-up"
    case finished
  }

  /// What puts the show in its group.
  package struct Reason: Equatable, Sendable {
    /// Counted episodes not done; nil without an episode list.
    package var behind: Int?
    package var lastPlay: PlayDate?
    /// When the episode airs or aired.
    package var aired: Airdate?
    package var network: String?
    package var isRewatch = false
    /// The status of a show that was never played.
    package var status: Status?
    package var hasNoEpisodes = false
  }
}

/// The lines of a whole library.
package struct UpNext: Sendable {
  package let lines: [UpNextLine]

  /// On-hold and dropped shows never appear, except in a run.
  package init(_ standings: some Sequence<Standing>) {
    lines = standings.flatMap(\.upNextLines).sorted { $0.precedes($1) }
  }

  package func lines(in group: UpNextLine.Group) -> [UpNextLine] {
    lines.filter { $0.group == group }
  }
}

extension UpNextLine {
  fileprivate func precedes(_ other: UpNextLine) -> Bool {
    if group != other.group { return group.rank < other.group.rank }
    let own = (sortKey, show.title.sortKey)
    let others = (other.sortKey, other.show.title.sortKey)
    if own.0 != others.0 { return own.0.lexicographicallyPrecedes(others.0) }
    return own.1 == others.1 ? show.slug < other.show.slug : own.1 < others.1
  }

  /// Smaller stands first; what is not known stands last.
  private var sortKey: [Int] {
    let unknown = Int.max
    switch group {
    case .today, .new, .continuing, .stalled:
      let left = standing.minutesBehind ?? unknown
      return [-Int(standing.lastMove?.number ?? .min), left]
    case .start:
      let isFavorite = show.lists.contains(favorites)
      return [isFavorite ? 0 : 1, show.added.map { Int($0.number) } ?? unknown]
    case .waiting:
      guard let time = next?.episode.aired?.sortKey(in: standing.clock.zone) else { return [unknown] }
      return [Int(time.day.number), time.minute]
    case .caughtUp, .finished: return []
    }
  }
}

extension UpNextLine.Group {
  fileprivate var rank: Int { UpNextLine.Group.allCases.firstIndex(of: self) ?? 0 }
}

extension String {
  /// For ordering titles: without a leading article, case folded.
  package var sortKey: String {
    let folded = lowercased()
    for article in ["the ", "a ", "an "] where folded.hasPrefix(article) {
      return String(folded.dropFirst(article.count))
    }
    return folded
  }
}
