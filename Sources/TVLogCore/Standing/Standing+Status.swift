extension Standing {
  /// The person's list, or what a show with plays and without one acts as; reading never writes it.
  public var status: Status? {
    if let status = show.status { return status }
    guard hasPlays else { return nil }
    return isOver && isAllDone ? .completed : .watching
  }

  /// Something was played, of seasons without known episodes too.
  public var hasPlays: Bool { show.watched.contains { !$0.plays.isEmpty } }

  /// The show is ended or canceled.
  public var isOver: Bool { show.about.state?.isOver ?? false }

  /// The newest play of any run whose date is known at least to the year.
  public var lastPlay: PlayDate? {
    var newest = PlayDate.unknown
    for index in episodes.indices {
      if let date = episodes[index].plays.last?.date, newest < date { newest = date }
    }
    for plays in strayPlays.values {
      if let date = plays.last?.date, newest < date { newest = date }
    }
    return newest == .unknown ? nil : newest
  }
}

extension Standing {
  /// Its episodes belong in the calendar: watched, wanted, finished for now or in a run, not put aside.
  public var isFollowedInCalendar: Bool {
    isRewatching || status.map { $0 != .onHold && $0 != .dropped } ?? false
  }
}
