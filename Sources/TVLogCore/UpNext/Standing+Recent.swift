/// How long a play or an episode keeps a show in *new* and *continue*.
private let recentDays = 30

extension Standing {
  /// An undone regular episode of today before which, gaps aside, nothing is undone; where only the latest
  /// matters, it is that or comes after it is done.
  var episodeOfToday: EpisodeStanding? {
    func isOpen(_ standing: EpisodeStanding) -> Bool {
      standing.isFollowed && !standing.isDone && (standing.hasAired || airsToday(standing))
    }
    let candidate =
      next == .latest
      ? latestUndone ?? episodes.last(where: isOpen) : afterLastPlayed.first(where: isOpen)
    return candidate.flatMap { !$0.code.isSpecial && airsToday($0) ? $0 : nil }
  }

  func airsToday(_ standing: EpisodeStanding) -> Bool { standing.airDay == clock.today }

  /// Caught up when the oldest undone one after the last played aired, and the newest aired lately.
  var isNew: Bool {
    let start = next == .latest ? episodes.lastIndex(where: \.isCounted) : lastPlayedIndex
    let undone = episodes[(start ?? 0)...]
    guard let oldest = undone.firstIndex(where: \.isUndone),
      let first = undone.lazy.filter({ $0.isUndone }).compactMap(\.airDay).min(),
      let newest = undone.lazy.filter({ $0.isUndone }).compactMap(\.airDay).max(), isRecent(newest)
    else { return false }
    return wasCaughtUp(before: oldest, on: first)
  }

  /// Played or newly aired in the last 30 days.
  var isRecent: Bool { lastMove.map(isRecent) ?? false }

  /// The later of the last play, the begin of a run and the newest undone air date.
  ///
  /// A play of a month or a year stands at its first day.
  var lastMove: Day? {
    let runBegan = isRewatching ? show.rewatching.last : nil
    return [lastPlay?.span?.lowerBound, newestUndone, episodeOfToday?.airDay, runBegan]
      .compactMap { $0 }.max()
  }

  /// The newest day on which an episode that is not done aired.
  var newestUndone: Day? {
    var newest: Day?
    for index in episodes.indices where episodes[index].isUndone {
      if let day = episodes[index].airDay { newest = newest.map { max($0, day) } ?? day }
    }
    return newest
  }

  private func isRecent(_ day: Day) -> Bool { clock.today - day <= recentDays }

  /// The counted episodes before this one end in a done one, and the last played was played by then.
  private func wasCaughtUp(before index: Int, on day: Day) -> Bool {
    let earlier = episodes[..<index]
    guard let last = earlier.last(where: \.isCounted), last.isDone,
      let played = earlier.last(where: { $0.isCounted && $0.isPlayed })
    else { return false }
    return played.plays.contains { play in
      show.isInRun(play.date) && play.date.span.map { $0.lowerBound <= day } ?? true
    }
  }
}
