/// How far a person came with a show that was dropped.
public struct Abandonment: Sendable {
  private let shared: SharedShow
  public var show: Show { shared.show }
  /// Regular episodes played, in whatever run.
  public let seen: Int
  /// Regular episodes that have aired; nil without an episode list.
  public let aired: Int?
  public let last: PlayDate?
}

extension Abandonment {
  /// Nil for a show that is not dropped, or of which nothing was played.
  ///
  /// `show`: its outline.
  init?(_ standing: Standing, of show: SharedShow) {
    guard standing.status == .dropped else { return nil }
    let regular = standing.episodes.filter { !$0.code.isSpecial && !$0.episode.isGone }
    seen =
      regular.count { !$0.plays.isEmpty } + standing.strayPlays.keys.count { !$0.isSpecial }
    if seen == 0 { return nil }
    aired = standing.isListUnknown ? nil : regular.count(where: \.hasAired)
    last = standing.lastPlay
    shared = show
  }
}

extension Statistics {
  /// Dropped shows of which something was played, last in the span; the soonest left first.
  public var abandoned: [Abandonment] {
    library.compactMap(\.abandonment).filter { span.contains($0.last ?? .unknown) }
      .sorted { ($0.seen, $0.show.slug) < ($1.seen, $1.show.slug) }
  }

  /// The middle number of episodes before a show was dropped.
  public var medianAbandonment: Double? { abandoned.map(\.seen).median }
}
