/// How far a person came with a show that was dropped.
public struct Abandonment: Sendable {
  public let show: Show
  /// Regular episodes played, in whatever run.
  public let seen: Int
  /// Regular episodes that have aired; nil without an episode list.
  public let aired: Int?
  public let last: PlayDate?
}

extension Statistics {
  /// Dropped shows of which something was played, last in the span; the soonest left first.
  public var abandoned: [Abandonment] {
    standings.filter { $0.status == .dropped }.compactMap { standing -> Abandonment? in
      let regular = standing.episodes.filter { !$0.code.isSpecial && !$0.episode.isGone }
      let strays = standing.strayPlays.keys.count { !$0.isSpecial }
      let seen = regular.count { !$0.plays.isEmpty } + strays
      let last = standing.lastPlay
      guard seen > 0, span.contains(last ?? .unknown) else { return nil }
      let aired = standing.isListUnknown ? nil : regular.count(where: \.hasAired)
      return Abandonment(show: standing.show, seen: seen, aired: aired, last: last)
    }.sorted { ($0.seen, $0.show.slug) < ($1.seen, $1.show.slug) }
  }

  /// The middle number of episodes before a show was dropped.
  public var medianAbandonment: Double? { abandoned.map(\.seen).median }
}
