/// One line of the answer to "what shall I watch now?" (docs/meaning.md, "Up next").
///
/// Lists of thousands are made of them, sorted and sifted; a class, so that each is there once.
public final class UpNextLine: Sendable {
  let shared: SharedShow
  public let clock: Clock
  public let group: Group
  public let reason: Reason
  /// Nil for a show without an episode list.
  public let next: NextEpisode?
  /// What the next episode takes; nil: not known.
  public let minutes: Int?
  /// Of the episodes that `behind` counts; nil: not known.
  public let minutesLeft: Int?
  /// Where it stands in its group.
  let rank: Rank

  init(
    shared: SharedShow, clock: Clock, group: Group, reason: Reason, next: NextEpisode?,
    minutes: Int?, minutesLeft: Int?, rank: Rank
  ) {
    self.shared = shared
    self.clock = clock
    self.group = group
    self.reason = reason
    self.next = next
    self.minutes = minutes
    self.minutesLeft = minutesLeft
    self.rank = rank
  }

  /// Its outline.
  public var show: Show { shared.show }

  /// In the order in which they are answered.
  public enum Group: String, CaseIterable, Sendable {
    case today, new
    case continuing = "continue"
    case stalled, start, waiting
    case caughtUp = "caught-up"
    case finished
  }

  /// What puts the show in its group.
  public struct Reason: Equatable, Sendable {
    /// Counted episodes not done; nil without an episode list.
    public var behind: Int?
    public var lastPlay: PlayDate?
    /// When the episode airs or aired.
    public var aired: Airdate?
    public var network: String?
    public var isRewatch = false
    /// The status of a show that was never played.
    public var status: Status?
    public var hasNoEpisodes = false
    /// The newest day on which an episode that is not done aired.
    public var newestUndone: Day?
    /// The episode aired after the run began, and was played in none.
    public var isBesidesRun = false
  }
}

/// The lines of a whole library.
public struct UpNext: Sendable {
  public let lines: [UpNextLine]

  /// On-hold and dropped shows never appear, except in a run.
  ///
  /// What a person would rate the shows that are not begun is learned from `library`, which is the
  /// standings themselves where it is nil.
  public init(_ standings: some Sequence<Standing>, learnedFrom library: [Standing]? = nil) {
    self.init(
      standings.map { UpNextShow($0) }, learnedFrom: library.map { $0.map { UpNextShow($0) } })
  }

  /// The same of shows that are let go already.
  public init(_ shows: [UpNextShow], learnedFrom library: [UpNextShow]? = nil) {
    let lines = shows.flatMap(\.lines)
    let open = lines.filter { $0.group == .start }.map(\.show.slug)
    let taste = open.count > 1 ? (library ?? shows).map(\.taste) : []
    self.init(lines, taste.isEmpty ? [:] : Recommender.predictions(of: Set(open), from: taste))
  }

  /// `predicted`: by slug, what the person would rate a show that is not begun; known ones stand first.
  public init(_ standings: some Sequence<Standing>, predicted: [String: Double]) {
    self.init(standings.flatMap { UpNextShow($0).lines }, predicted)
  }

  private init(_ lines: [UpNextLine], _ predicted: [String: Double]) {
    self.lines = lines.sorted(on: { $0.sortKey(predicted: predicted[$0.show.slug]) }, by: <)
  }

  /// Some lines of another, in their order.
  public init(lines: [UpNextLine]) {
    self.lines = lines
  }

  public func lines(in group: UpNextLine.Group) -> [UpNextLine] {
    lines.filter { $0.group == group }
  }
}
