/// What one show of a library tells of the person's taste, without its episodes.
public struct TasteFacts: Sendable {
  let shared: SharedShow
  /// The strongest of what is known.
  let signal: TasteShow.Signal
  /// Half of the counted episodes or more are done.
  let isHalfSeen: Bool
  /// At most two episodes were played.
  let isHardlySeen: Bool
  /// Nothing is left, and the last play is at most a year ago.
  let wasFinishedLately: Bool

  var show: Show { shared.show }

  init(_ standing: Standing, _ shared: SharedShow) {
    self.shared = shared
    signal = standing.tasteSignal
    isHalfSeen = standing.isHalfSeen
    isHardlySeen = standing.isHardlySeen
    wasFinishedLately = standing.wasFinishedLately
  }

  init(_ standing: Standing) {
    self.init(standing, SharedShow(standing.show))
  }
}

extension Show {
  /// Whether its taste facts need its episodes: a rating or a heart says all, unless it may have been
  /// finished within the year.
  public func tellsTasteByEpisodes(at clock: Clock) -> Bool {
    guard rating != nil || lists.contains(favorites) else { return true }
    return watched.contains { entry in
      entry.plays.contains { $0.span.map { clock.today - $0.upperBound <= 365 } ?? false }
    }
  }
}

extension Standing {
  fileprivate var tasteSignal: TasteShow.Signal {
    if show.rating != nil { return .rated }
    if show.lists.contains(favorites) { return .favorite }
    if isMostlySeenTwice { return .rewatched }
    if status == .dropped { return .dropped }
    if isLeftAlone { return .stalled }
    if hasPlays { return isAllDone ? .completed : .watched }
    return status == .completed ? .completed : status == .watching ? .watched : .wanted
  }

  /// Half of the counted episodes have two plays or more.
  private var isMostlySeenTwice: Bool {
    let counted = episodes.count(where: \.isCounted)
    return counted > 0 && episodes.count { $0.isCounted && $0.plays.count > 1 } * 2 >= counted
  }

  /// Behind, less than half seen, nothing for half a year, and not put on hold.
  private var isLeftAlone: Bool {
    guard !isListUnknown, status != .onHold, !isHalfSeen, !isAllDone,
      let last = lastPlay?.span?.upperBound
    else { return false }
    return clock.today - last > 180
  }

  fileprivate var isHalfSeen: Bool {
    let counted = episodes.count(where: \.isCounted)
    return counted > 0 && episodes.count { $0.isCounted && $0.isDone } * 2 >= counted
  }

  fileprivate var isHardlySeen: Bool { episodes.count { !$0.plays.isEmpty } <= 2 }

  fileprivate var wasFinishedLately: Bool {
    guard isAllDone, let last = lastPlay?.span?.upperBound else { return false }
    return clock.today - last <= 365
  }
}
