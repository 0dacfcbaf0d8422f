extension Standing {
  /// A run is on: it has begun, something counted is not done in it, and it was not over before that
  /// aired (docs/meaning.md, "Rewatching").
  public var isRewatching: Bool {
    guard let start = show.rewatching.last,
      let undone = episodes.lazy.filter(\.isUndone).map({ $0.airDay ?? start }).min()
    else { return false }
    return undone <= start || !wasAllDone(before: undone)
  }

  /// Whether every counted episode aired before a day was skipped or played in the run before it.
  private func wasAllDone(before day: Day) -> Bool {
    let earlier = episodes.filter { $0.isCounted && $0.airDay.map { $0 < day } ?? false }
    return !earlier.isEmpty && earlier.allSatisfy { $0.isSkipped || wasPlayed($0, before: day) }
  }

  private func wasPlayed(_ standing: EpisodeStanding, before day: Day) -> Bool {
    standing.plays.contains { play in
      show.isInRun(play.date) && play.date.span.map { $0.lowerBound < day } ?? false
    }
  }
}
