extension Standing {
  /// The person's list, or what a show with plays and without one acts as; reading never writes it.
  package var status: Status? {
    if let status = show.status { return status }
    guard hasPlays else { return nil }
    return isOver && !isListUnknown && behind == 0 ? .completed : .watching
  }

  package var hasPlays: Bool {
    !strayPlays.isEmpty || episodes.contains { !$0.plays.isEmpty } || !show.watched.isEmpty
  }

  /// The show is ended or canceled.
  package var isOver: Bool { show.about.state?.isOver ?? false }

  /// A run is on: it has begun and something counted is not done in it.
  package var isRewatching: Bool {
    !show.rewatching.isEmpty && episodes.contains { $0.isCounted && !$0.isDone }
  }

  /// The newest play of any run whose date is known at least to the year.
  package var lastPlay: PlayDate? {
    let newest = episodes.lazy.flatMap(\.plays).filter { $0.date.span != nil }.map(\.date).max()
    let stray = strayPlays.values.joined().filter { $0.date.span != nil }.map(\.date).max()
    return [newest, stray].compactMap { $0 }.max()
  }
}

extension Standing {
  /// Its episodes belong in the calendar: watched, wanted, finished for now or in a run, not put aside.
  package var isFollowedInCalendar: Bool {
    isRewatching || status.map { $0 != .onHold && $0 != .dropped } ?? false
  }
}
