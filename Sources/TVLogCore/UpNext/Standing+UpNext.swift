extension Standing {
  /// The show's line, and in a run one more for an episode never played that aired after the run began.
  ///
  /// `shared`: the show's outline.
  func upNextLines(of shared: SharedShow) -> [UpNextLine] {
    guard mayAppear, let group else { return [] }
    let next = lineEpisode
    let line = line(shared, group, reason(of: next), next, minutesLeft: minutesBehind)
    return [line] + (unseenInRun(shared, besides: next?.standing.code).map { [$0] } ?? [])
  }

  private func line(
    _ shared: SharedShow, _ group: UpNextLine.Group, _ reason: UpNextLine.Reason,
    _ next: NextEpisode?, minutesLeft: Int?
  ) -> UpNextLine {
    UpNextLine(
      shared: shared, clock: clock, group: group, reason: reason, next: next,
      minutes: next.flatMap { minutes(of: $0.episode) }, minutesLeft: minutesLeft,
      rank: rank(in: group, next: next, minutesLeft: minutesLeft))
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
    if !isAllDone, behind != 0 { return isNew ? .new : isRecent ? .continuing : .stalled }
    if nextUpcoming != nil { return .waiting }
    return isOver || status == .completed && !isKnownToGoOn ? .finished : .caughtUp
  }

  private var groupWithoutList: UpNextLine.Group? {
    switch status {
    case .completed: .finished
    case nil: nil
    case _ where !hasPlays: .start
    default: isRecent ? .continuing : .stalled
    }
  }

  private var isKnownToGoOn: Bool {
    show.about.state == .running || show.about.state == .inDevelopment
  }

  /// What is watchable today comes before what the rule of the show would offer.
  private var lineEpisode: NextEpisode? {
    guard let today = episodeOfToday else { return nextEpisode }
    return NextEpisode(standing: today, rule: today.hasAired ? .afterLast : .upcoming)
  }

  private func reason(of next: NextEpisode?) -> UpNextLine.Reason {
    UpNextLine.Reason(
      behind: behind, lastPlay: lastPlay, aired: next?.episode.aired,
      network: show.about.network, isRewatch: isRewatching, status: hasPlays ? nil : status,
      hasNoEpisodes: isListUnknown, newestUndone: newestUndone)
  }

  /// The first episode never played in any run that aired after the current one began.
  private func unseenInRun(
    _ shared: SharedShow, besides other: EpisodeCode?
  ) -> UpNextLine? {
    guard isRewatching, let start = show.rewatching.last else { return nil }
    let unseen = episodes.filter { standing in
      standing.isFollowed && standing.plays.isEmpty && !standing.isSkipped
        && (standing.hasAired || airsToday(standing))
        && standing.airDay.map { $0 >= start } ?? false
    }
    guard let first = unseen.first, first.code != other else { return nil }
    let reason = UpNextLine.Reason(
      behind: unseen.count(where: \.hasAired), lastPlay: lastPlay, aired: first.episode.aired,
      network: show.about.network, newestUndone: newestUndone, isBesidesRun: true)
    return line(
      shared, airsToday(first) ? .today : .new, reason,
      NextEpisode(standing: first, rule: first.hasAired ? .afterLast : .upcoming),
      minutesLeft: minutes(of: unseen.filter(\.hasAired)))
  }

  /// Minutes of the episodes that `behind` counts; nil: not known.
  public var minutesBehind: Int? {
    if isListUnknown { return nil }
    if next == .latest { return latestUndone.map { minutes(of: $0.episode) } ?? 0 }
    let usual = usualMinutes
    var left: Int? = 0
    for index in episodes.indices where episodes[index].isUndone {
      let minutes = episodes[index].episode.runtime ?? usual
      left = left.flatMap { sum in minutes.map { sum + $0 } }
    }
    return left
  }

  private func minutes(of some: [EpisodeStanding]) -> Int? {
    some.reduce(Int?(0)) { sum, standing in
      sum.flatMap { sum in minutes(of: standing.episode).map { sum + $0 } }
    }
  }
}
