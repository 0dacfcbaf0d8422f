/// How long a play or an episode keeps a show in *new* and *continue*.
private let recentDays = 30

extension Standing {
  /// The show's line, and in a run one more for an episode never played that aired after the run began.
  var upNextLines: [UpNextLine] {
    guard mayAppear, let group else { return [] }
    let line = UpNextLine(standing: self, group: group, reason: reason, next: lineEpisode(in: group))
    return [line] + (unseenInRun.map { [$0] } ?? [])
  }

  private var mayAppear: Bool {
    if isRewatching { return true }
    guard let status else { return false }
    return status != .onHold && status != .dropped
  }

  /// The first group that fits.
  private var group: UpNextLine.Group? {
    if isListUnknown { return groupWithoutList }
    if episodeOfToday != nil { return .today }
    if !hasPlays, show.rewatching.isEmpty { return status == .completed ? .finished : .start }
    if behind > 0 { return isNew ? .new : isRecent ? .continuing : .stalled }
    if upcomingEpisodes.first != nil { return .waiting }
    return isOver || status == .completed && show.about.state == nil ? .finished : .caughtUp
  }

  private var groupWithoutList: UpNextLine.Group? {
    switch status {
    case .completed: .finished
    case nil: nil
    case _ where !hasPlays: .start
    default: isRecent ? .continuing : .stalled
    }
  }

  /// An undone regular episode of today before which, gaps aside, nothing is undone.
  private var episodeOfToday: EpisodeStanding? {
    func isOpen(_ standing: EpisodeStanding) -> Bool {
      standing.isFollowed && !standing.isDone && (standing.hasAired || standing.airs(on: clock))
    }
    let candidate =
      next == .latest
      ? episodes.last(where: isOpen)
      : episodes[(lastPlayedIndex.map { $0 + 1 } ?? 0)...].first(where: isOpen)
    return candidate.flatMap { !$0.code.isSpecial && $0.airs(on: clock) ? $0 : nil }
  }

  /// Caught up when the oldest undone one after the last played aired, and the newest aired lately.
  private var isNew: Bool {
    let undone = next == .latest ? episodes.filter(\.isCounted).suffix(1) : undoneAfterLast
    guard let oldest = undone.first, let day = oldest.airDay(in: clock.zone),
      let newest = undone.compactMap({ $0.airDay(in: clock.zone) }).max(), isRecent(newest)
    else { return false }
    return wasCaughtUp(before: oldest.code, on: day)
  }

  /// The counted episodes before this one end in a done one, and the last played was played by then.
  private func wasCaughtUp(before code: EpisodeCode, on day: Day) -> Bool {
    let earlier = episodes.prefix { $0.code != code }.filter(\.isCounted)
    guard earlier.last?.isDone ?? false, let played = earlier.last(where: \.isPlayed) else {
      return false
    }
    return played.plays.lazy.filter { show.isInRun($0.date) }
      .contains { $0.date.span.map { $0.lowerBound <= day } ?? true }
  }

  private var isRecent: Bool { lastMove.map(isRecent) ?? false }

  private func isRecent(_ day: Day) -> Bool { clock.today - day <= recentDays }

  /// The later of the last play, the begin of a run and the newest undone air date.
  var lastMove: Day? {
    let newest = episodes.lazy.filter { $0.isCounted && !$0.isDone }
      .compactMap { $0.airDay(in: clock.zone) }.max()
    let runBegan = isRewatching ? show.rewatching.last : nil
    return [lastPlay?.span?.upperBound, newest, runBegan].compactMap { $0 }.max()
  }

  /// Minutes of what is counted and not done; nil: not known.
  package var minutesBehind: Int? {
    if isListUnknown { return nil }
    if next == .latest { return nextEpisode.flatMap { $0.isWatchable ? minutes(of: $0.episode) : 0 } }
    return progress.minutesLeft
  }

  private func lineEpisode(in group: UpNextLine.Group) -> NextEpisode? {
    guard group == .today, let today = episodeOfToday else { return nextEpisode }
    return NextEpisode(standing: today, rule: today.hasAired ? .afterLast : .upcoming)
  }

  private var reason: UpNextLine.Reason {
    UpNextLine.Reason(
      behind: isListUnknown ? nil : behind, lastPlay: lastPlay,
      aired: (episodeOfToday?.episode ?? nextEpisode?.episode)?.aired, network: show.about.network,
      isRewatch: isRewatching, status: hasPlays ? nil : status, hasNoEpisodes: isListUnknown)
  }

  /// In a run: the first episode never played in any run that aired after the run began.
  private var unseenInRun: UpNextLine? {
    guard isRewatching, let start = show.rewatching.last else { return nil }
    let unseen = episodes.filter { standing in
      guard standing.isFollowed, standing.plays.isEmpty, !standing.isSkipped,
        let day = standing.airDay(in: clock.zone), day >= start
      else { return false }
      return standing.isCounted || standing.airs(on: clock)
    }
    guard let first = unseen.first, let day = first.airDay(in: clock.zone),
      first.code != lineEpisode(in: group ?? .continuing)?.standing.code
    else { return nil }
    let reason = UpNextLine.Reason(
      behind: unseen.count, lastPlay: lastPlay, aired: first.episode.aired,
      network: show.about.network)
    return UpNextLine(
      standing: self, group: day == clock.today ? .today : .new, reason: reason,
      next: NextEpisode(standing: first, rule: first.hasAired ? .afterLast : .upcoming))
  }
}

extension EpisodeStanding {
  package func airDay(in zone: Zone) -> Day? { episode.aired?.day(in: zone) }

  fileprivate func airs(on clock: Clock) -> Bool { airDay(in: clock.zone) == clock.today }
}
