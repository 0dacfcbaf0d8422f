/// How far one is with a show, a season or a run (docs/meaning.md, "Progress").
public struct Progress: Equatable, Sendable {
  /// Counted episodes: aired and followed.
  public var aired = 0
  /// Those of them that are done.
  public var completed = 0
  /// Minutes of those that are not done; nil where a runtime is not known.
  public var minutesLeft: Int? = 0
  /// Every play of every run, of known and unknown codes.
  public var plays = 0
  /// The oldest and newest play of every run whose date is known at least to the year.
  public var firstPlay: PlayDate?
  public var lastPlay: PlayDate?
  /// The same of the current run; without a run, of all.
  public var firstInRun: PlayDate?
  public var lastInRun: PlayDate?
  /// `aired` is only what was played or skipped: percent, behind and minutes left are not known.
  public var isListUnknown = false

  public init() {}

  /// Rounded down, so that 100 means all; nil where nothing is counted or no episode list is known.
  public var percent: Int? {
    aired == 0 || isListUnknown ? nil : completed * 100 / aired
  }

  /// Counted and not done; nil without an episode list.
  public var behind: Int? { isListUnknown ? nil : aired - completed }

  /// Days from the first to the last play of the run, both counted; nil unless both name a day.
  public var days: Int? {
    guard let first = firstInRun?.day, let last = lastInRun?.day else { return nil }
    return last - first + 1
  }
}

extension Progress {
  mutating func add(_ standing: EpisodeStanding, minutes: Int?, in show: Show) {
    add(standing.plays, in: show)
    guard standing.isCounted else { return }
    aired += 1
    if standing.isDone {
      completed += 1
    } else {
      minutesLeft = minutesLeft.flatMap { left in minutes.map { left + $0 } }
    }
  }

  mutating func add(_ some: Few<EpisodePlay>, in show: Show) {
    plays += some.count
    for play in some where play.date != .unknown {
      PlayDate.widen(&firstPlay, &lastPlay, to: play.date)
      if show.isInRun(play.date) { PlayDate.widen(&firstInRun, &lastInRun, to: play.date) }
    }
  }
}

extension PlayDate {
  fileprivate static func widen(
    _ first: inout PlayDate?, _ last: inout PlayDate?, to date: PlayDate
  ) {
    first = first.map { min($0, date) } ?? date
    last = last.map { max($0, date) } ?? date
  }
}

extension Standing {
  /// The whole show.
  public var progress: Progress {
    var progress = Progress()
    progress.isListUnknown = isListUnknown
    let usual = usualMinutes
    for standing in episodes {
      progress.add(standing, minutes: standing.episode.runtime ?? usual, in: show)
    }
    for plays in strayPlays.values { progress.add(plays, in: show) }
    if isListUnknown { progress.minutesLeft = nil }
    return progress
  }

  /// Done of counted in any run: what stands beside the figure of a current run.
  public var lifetimeCompleted: Int {
    episodes.count { $0.isCounted && (!$0.plays.isEmpty || $0.isSkipped) }
  }
}
