/// How far a person is with the shows of one status, and how long the rest will take.
public struct LibraryProgress: Sendable {
  /// Nil: the shows on no list that were never played.
  public let status: Status?
  public internal(set) var shows = 0
  public internal(set) var aired = 0
  public internal(set) var completed = 0
  /// Of what is counted, not done and has a known runtime.
  public internal(set) var minutesLeft = 0
  /// Episodes left whose runtime is not known.
  public internal(set) var untimed = 0
  /// Shows without an episode list: how far one is with them is not known.
  public internal(set) var unknownShows = 0

  /// Rounded down; nil where nothing is counted.
  public var percent: Int? { aired == 0 ? nil : completed * 100 / aired }

  init(status: Status?) {
    self.status = status
  }

  /// Of one show; in a run it is being watched.
  init(_ standing: Standing) {
    status = standing.isRewatching ? .watching : standing.status
    shows = 1
    if standing.isListUnknown {
      unknownShows += 1
      return
    }
    var unmeasured = 0
    let episodes = standing.episodes
    for index in episodes.indices where episodes[index].isCounted {
      aired += 1
      if episodes[index].isDone {
        completed += 1
      } else if let minutes = episodes[index].episode.runtime {
        minutesLeft += minutes
      } else {
        unmeasured += 1
      }
    }
    if unmeasured == 0 { return }
    if let usual = standing.usualMinutes {
      minutesLeft += usual * unmeasured
    } else {
      untimed += unmeasured
    }
  }

  static func += (sum: inout LibraryProgress, other: LibraryProgress) {
    sum.shows += other.shows
    sum.aired += other.aired
    sum.completed += other.completed
    sum.minutesLeft += other.minutesLeft
    sum.untimed += other.untimed
    sum.unknownShows += other.unknownShows
  }
}

extension Statistics {
  /// By status, a show in a run being watched; groups without shows are left out.
  public var progress: [LibraryProgress] {
    var groups: [Status?: LibraryProgress] = [:]
    for show in library {
      let status = show.progress.status
      groups[status, default: LibraryProgress(status: status)] += show.progress
    }
    return (Status.allCases.map { $0 as Status? } + [nil]).compactMap { groups[$0] }
  }

  public var wholeProgress: LibraryProgress {
    progress.reduce(into: LibraryProgress(status: nil)) { $0 += $1 }
  }

  /// The days whose plays give the pace: twelve weeks up to today.
  public static let paceDays = 84

  /// How fast the last twelve weeks went; nil where nothing was timed on a day of them.
  public var pace: WatchingPace? {
    let recent = (clock.evening - (Statistics.paceDays - 1))...clock.evening
    var minutes = 0
    for show in library {
      for viewing in show.viewings where !viewing.isBulk {
        if let day = viewing.date.day, recent.contains(day) { minutes += viewing.minutes ?? 0 }
      }
    }
    return minutes == 0 ? nil : WatchingPace(minutes: minutes)
  }
}

/// The minutes watched in the last twelve weeks.
public struct WatchingPace: Equatable, Sendable {
  /// At least 1.
  let minutes: Int

  /// Rounded down.
  public var minutesAWeek: Int { minutes * 7 / Statistics.paceDays }

  /// Weeks until so many minutes are watched, rounded up.
  public func weeks(for left: Int) -> Int {
    let (days, overflows) = left.multipliedReportingOverflow(by: Statistics.paceDays)
    let (weeks, rest) = days.quotientAndRemainder(dividingBy: minutes * 7)
    return overflows ? .max : weeks + (rest == 0 ? 0 : 1)
  }
}
