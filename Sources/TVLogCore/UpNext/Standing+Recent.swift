/// How long a play or an episode keeps a show in *new* and *continue*.
private let recentDays = 30

extension Standing {
  /// An undone regular episode of today before which, gaps aside, nothing is undone.
  var episodeOfToday: EpisodeStanding? {
    func isOpen(_ standing: EpisodeStanding) -> Bool {
      standing.isFollowed && !standing.isDone && (standing.hasAired || airsToday(standing))
    }
    let candidate =
      next == .latest ? episodes.last(where: isOpen) : afterLastPlayed.first(where: isOpen)
    return candidate.flatMap { !$0.code.isSpecial && airsToday($0) ? $0 : nil }
  }

  func airsToday(_ standing: EpisodeStanding) -> Bool { standing.airDay == clock.today }

  /// Caught up when the oldest undone one after the last played aired, and the newest aired lately.
  var isNew: Bool {
    let undone = next == .latest ? episodes.filter(\.isCounted).suffix(1) : undoneAfterLastPlayed
    guard let oldest = undone.first, let day = undone.compactMap(\.airDay).min(),
      let newest = undone.compactMap(\.airDay).max(), isRecent(newest)
    else { return false }
    return wasCaughtUp(before: oldest.code, on: day)
  }

  /// Played or newly aired in the last 30 days.
  var isRecent: Bool { lastMove.map(isRecent) ?? false }

  /// The later of the last play, the begin of a run and the newest undone air date.
  ///
  /// A play of a month or a year stands at its first day.
  var lastMove: Day? {
    let undone = episodes.lazy.filter { $0.isUndone }.compactMap(\.airDay).max()
    let runBegan = isRewatching ? show.rewatching.last : nil
    return [lastPlay?.span?.lowerBound, undone, episodeOfToday?.airDay, runBegan]
      .compactMap { $0 }.max()
  }

  private var undoneAfterLastPlayed: ArraySlice<EpisodeStanding> {
    ArraySlice(afterLastPlayed.filter(\.isUndone))
  }

  private func isRecent(_ day: Day) -> Bool { clock.today - day <= recentDays }

  /// The counted episodes before this one end in a done one, and the last played was played by then.
  private func wasCaughtUp(before code: EpisodeCode, on day: Day) -> Bool {
    let earlier = episodes.prefix { $0.code != code }.filter(\.isCounted)
    guard earlier.last?.isDone ?? false, let played = earlier.last(where: \.isPlayed) else {
      return false
    }
    return played.plays.contains { play in
      show.isInRun(play.date) && play.date.span.map { $0.lowerBound <= day } ?? true
    }
  }
}
