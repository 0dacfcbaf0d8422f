/// A season or a whole show that was seen to its end, in whatever run.
public struct Completion: Sendable {
  fileprivate let shared: SharedShow
  public var show: Show { shared.show }
  /// Nil: the whole show.
  public let season: Int?
  public let episodes: Int
  /// The oldest and newest first play; nil where none has a date.
  public let first: PlayDate?
  public let last: PlayDate?

  /// Days from first to last, both counted; nil where a first play names no day.
  public let days: Int?
}

/// What has been seen of a season or a show so far.
private struct CompletionTally {
  /// That are not gone.
  private(set) var known = 0
  private var wanted = 0
  private var played = 0
  private var isOpen = false
  private var dates = DateBounds()
  /// A first play names no day.
  private var hasVague = false

  /// A season that is not followed is no part of the whole, unless it was played.
  mutating func add(_ standing: EpisodeStanding) {
    if standing.episode.isGone { return }
    known += 1
    let isPart = standing.episode.partOf != nil
    guard standing.isFollowed || isPart || !standing.plays.isEmpty else { return }
    wanted += 1
    if isPart { return }
    if standing.plays.isEmpty {
      if !standing.isSkipped { isOpen = true }
      return
    }
    played += 1
    let date = standing.plays[0].date
    if date.day == nil { hasVague = true }
    dates.add(date)
  }

  /// Nil where an episode was neither played nor skipped, or none was played.
  func completion(of show: SharedShow, season: Int?) -> Completion? {
    guard played > 0, !isOpen else { return nil }
    var days: Int?
    if !hasVague, let first = dates.first?.day, let last = dates.last?.day {
      days = last - first + 1
    }
    return Completion(
      shared: show, season: season, episodes: wanted, first: dates.first, last: dates.last,
      days: days)
  }
}

extension Standing {
  /// Closed seasons whose known regular episodes were all played or skipped, in order.
  ///
  /// `show`: its outline.
  func completedSeasons(of show: SharedShow) -> [Completion] {
    let newest = newestAiredSeason
    var completed: [Completion] = []
    var tally = CompletionTally()
    var season = 0
    func finish() {
      guard isClosed(season, known: tally.known, newestAired: newest),
        let completion = tally.completion(of: show, season: season)
      else { return }
      completed.append(completion)
    }
    // In order, the regular episodes of a season follow one another.
    for index in episodes.indices where !episodes[index].code.isSpecial {
      if episodes[index].code.season != season {
        finish()
        season = episodes[index].code.season
        tally = CompletionTally()
      }
      tally.add(episodes[index])
    }
    finish()
    return completed
  }

  /// The show, where it is over and all its known regular episodes were played or skipped.
  ///
  /// `show`: its outline.
  func completion(of show: SharedShow) -> Completion? {
    guard isOver, !isListUnknown else { return nil }
    var tally = CompletionTally()
    for index in episodes.indices where !episodes[index].code.isSpecial {
      tally.add(episodes[index])
    }
    return tally.completion(of: show, season: nil)
  }
}

extension Statistics {
  /// Closed seasons whose known regular episodes were all played or skipped, finished in the span.
  public var completedSeasons: [Completion] {
    byTitle.flatMap(\.completedSeasons).finished(in: span)
  }

  /// Shows that are over and whose known regular episodes were all played or skipped.
  public var completedShows: [Completion] {
    byTitle.compactMap(\.completion).finished(in: span)
  }

  private var byTitle: [ShowViewings] {
    library.sorted(on: { ($0.show.title.sortKey, $0.show.slug) }, by: <)
  }
}

extension [Completion] {
  /// The newest finished first; they come by title and season, and what is equal stays in order.
  fileprivate func finished(in span: StatisticsSpan) -> [Completion] {
    filter { span.contains($0.last ?? .unknown) }.sorted(on: { $0.last ?? .unknown }, by: >)
  }
}
