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
  ///
  /// What a person would rate the shows that are not begun is learned from `library`, which is the
  /// standings themselves where it is nil.
  package init(_ standings: some Sequence<Standing>, learnedFrom library: [Standing]? = nil) {
    let standings = Array(standings)
    let lines = standings.flatMap(\.upNextLines)
    let open = lines.filter { $0.group == .start }.map(\.show)
    let predicted =
      open.count > 1 ? Recommender.predictions(of: open, from: library ?? standings) : [:]
    self.init(lines, predicted)
  }

  /// `predicted`: by slug, what the person would rate a show that is not begun; known ones stand first.
  package init(_ standings: some Sequence<Standing>, predicted: [String: Double]) {
    self.init(standings.flatMap(\.upNextLines), predicted)
  }

  private init(_ lines: [UpNextLine], _ predicted: [String: Double]) {
    let keys = lines.map { $0.sortKey(predicted: predicted[$0.show.slug]) }
    self.lines = keys.indices.sorted { keys[$0] < keys[$1] }.map { lines[$0] }
  }

  /// Some lines of another, in their order.
  package init(lines: [UpNextLine]) {
    self.lines = lines
  }

  package func lines(in group: UpNextLine.Group) -> [UpNextLine] {
    lines.filter { $0.group == group }
  }
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
