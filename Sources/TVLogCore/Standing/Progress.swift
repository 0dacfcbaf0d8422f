/// How far one is with a show, a season or a run (docs/meaning.md, "Progress").
package struct Progress: Equatable, Sendable {
  /// Counted episodes: aired and followed.
  package var aired = 0
  /// Those of them that are done.
  package var completed = 0
  /// Minutes of those that are not done; nil where a runtime is not known.
  package var minutesLeft: Int? = 0
  /// Every play of every run, of known and unknown codes.
  package var plays = 0
  /// The oldest and newest play whose date is known at least to the year.
  package var firstPlay: PlayDate?
  package var lastPlay: PlayDate?

  package init() {}

  /// Rounded down, so that 100 means all; nil where nothing is counted.
  package var percent: Int? { aired == 0 ? nil : completed * 100 / aired }

  /// Counted and not done.
  package var behind: Int { aired - completed }

  /// Days from the first to the last play, both counted; nil unless both name a day.
  package var days: Int? {
    guard let first = firstPlay?.day, let last = lastPlay?.day else { return nil }
    return last - first + 1
  }

  mutating func add(_ standing: EpisodeStanding, minutes: Int?) {
    add(standing.plays)
    guard standing.isCounted else { return }
    aired += 1
    if standing.isDone {
      completed += 1
    } else {
      minutesLeft = minutesLeft.flatMap { left in minutes.map { left + $0 } }
    }
  }

  mutating func add(_ some: [EpisodePlay]) {
    plays += some.count
    for play in some where play.date.span != nil {
      if firstPlay.map({ play.date < $0 }) ?? true { firstPlay = play.date }
      if lastPlay.map({ $0 < play.date }) ?? true { lastPlay = play.date }
    }
  }
}

/// The progress of one season.
package struct SeasonProgress: Sendable {
  package var number: Int
  package var progress = Progress()
  /// In order.
  package var episodes: [EpisodeStanding] = []
  /// No further regular episode is to come.
  package var isClosed = false
  /// Closed, and all its known regular episodes, aired or not, are done.
  package var isComplete = false

  /// Specials stand last.
  fileprivate var place: Int { number == 0 ? .max : number }

  /// Every counted episode has two plays or more.
  package var isSeenTwice: Bool {
    !episodes.isEmpty && episodes.allSatisfy { $0.plays.count > 1 || !$0.isCounted }
  }
}

extension Standing {
  /// The whole show; without an episode list percent, behind and minutes mean nothing (`isListUnknown`).
  package var progress: Progress {
    let usual = usualMinutes
    var progress = Progress()
    for standing in episodes {
      progress.add(standing, minutes: standing.episode.runtime ?? usual)
    }
    for plays in strayPlays.values { progress.add(plays) }
    if isListUnknown { progress.minutesLeft = nil }
    return progress
  }

  /// Done of counted in any run: what stands beside the figure of a current run.
  package var lifetimeCompleted: Int {
    episodes.count { $0.isCounted && (!$0.plays.isEmpty || $0.isSkipped) }
  }

  /// Seasons with an episode that is counted, played or to come, by number; specials last.
  package var seasons: [SeasonProgress] {
    let usual = usualMinutes
    var seasons: [Int: SeasonProgress] = [:]
    for standing in episodes where !standing.code.isSpecial || standing.isFollowed {
      let number = standing.code.season
      var season = seasons[number] ?? SeasonProgress(number: number)
      season.progress.add(standing, minutes: standing.episode.runtime ?? usual)
      season.episodes.append(standing)
      seasons[number] = season
    }
    for (number, season) in seasons {
      let isClosed = isClosed(season)
      seasons[number]?.isClosed = isClosed
      seasons[number]?.isComplete = isClosed && season.episodes.allSatisfy(\.isDone)
    }
    return seasons.values.sorted { $0.place < $1.place }
  }

  /// A season is closed when its announced number is reached, a later one has aired, or the show is over.
  private func isClosed(_ season: SeasonProgress) -> Bool {
    isClosed(season.number, known: season.episodes.count { !$0.episode.isGone })
  }

  private func isClosed(_ season: Int, known: Int) -> Bool {
    if show.about.state?.isOver ?? false { return true }
    if let announced = show.season(season)?.episodes, known >= announced { return true }
    return episodes.contains { $0.code.season > season && $0.hasAired }
  }

  /// The last episode of a closed season.
  package func isFinale(_ code: EpisodeCode) -> Bool {
    guard !code.isSpecial else { return false }
    let season = episodes.filter { $0.code.season == code.season && !$0.episode.isGone }
    return season.last?.code == code && isClosed(code.season, known: season.count)
  }
}
