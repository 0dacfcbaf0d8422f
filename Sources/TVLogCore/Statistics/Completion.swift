/// A season or a whole show that was seen to its end, in whatever run.
package struct Completion: Sendable {
  package let show: Show
  /// Nil: the whole show.
  package let season: Int?
  package let episodes: Int
  /// The oldest and newest first play; nil where none has a date.
  package let first: PlayDate?
  package let last: PlayDate?

  /// Days from first to last, both counted; nil where a first play names no day.
  package let days: Int?
}

extension Completion {
  /// Nil where an episode was neither played nor skipped, or none was played.
  init?(_ show: Show, season: Int?, of episodes: [EpisodeStanding]) {
    let whole = episodes.filter { $0.episode.partOf == nil }
    let played = whole.filter { !$0.plays.isEmpty }
    guard !played.isEmpty, whole.allSatisfy({ $0.isSkipped || !$0.plays.isEmpty }) else {
      return nil
    }
    let firsts = played.compactMap(\.plays.first?.date)
    let dated = firsts.filter { $0 != .unknown }
    let days = firsts.compactMap(\.day)
    self.show = show
    self.season = season
    self.episodes = episodes.count
    first = dated.min()
    last = dated.max()
    self.days =
      days.count == firsts.count ? days.max().flatMap { $0 - (days.min() ?? $0) + 1 } : nil
  }

  /// The newest finished first, then by title and season.
  fileprivate func precedes(_ other: Completion) -> Bool {
    let (own, others) = (last ?? .unknown, other.last ?? .unknown)
    if own != others { return own > others }
    return (show.title.sortKey, show.slug, season ?? 0)
      < (other.show.title.sortKey, other.show.slug, other.season ?? 0)
  }
}

extension Statistics {
  /// Closed seasons whose known regular episodes were all played or skipped, finished in the span.
  package var completedSeasons: [Completion] {
    standings.flatMap { standing in
      standing.seasons.filter { $0.number > 0 && $0.isClosed }.compactMap { season in
        Completion(standing.show, season: season.number, of: season.episodes.known)
      }
    }.finished(in: span)
  }

  /// Shows that are over and whose known regular episodes were all played or skipped.
  package var completedShows: [Completion] {
    standings.filter { $0.isOver && !$0.isListUnknown }.compactMap { standing in
      Completion(
        standing.show, season: nil, of: standing.episodes.filter { !$0.code.isSpecial }.known)
    }.finished(in: span)
  }
}

extension [EpisodeStanding] {
  fileprivate var known: [EpisodeStanding] { filter { !$0.episode.isGone && $0.isWanted } }
}

extension EpisodeStanding {
  /// A season that is not followed is no part of the whole, unless it was played.
  fileprivate var isWanted: Bool { isFollowed || episode.partOf != nil || !plays.isEmpty }
}

extension [Completion] {
  fileprivate func finished(in span: StatisticsSpan) -> [Completion] {
    filter { span.contains($0.last ?? .unknown) }.sorted { $0.precedes($1) }
  }
}
