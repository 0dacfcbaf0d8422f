extension ShowMerge {
  /// Skips as a set of episodes; one that the other side played meanwhile is no longer skipped.
  mutating func mergeSkipped() {
    show.skipped = .merged(
      base: base.skipped, ours: ours.skipped, theirs: theirs.skipped, by: { $0 })
    if oneSided(base.skipped, ours.skipped, theirs.skipped) == nil { settleSkips() }
    _ = show.unskip(playedInstead.sorted())
  }

  /// Keys that overlap would say too much: then ours are split and filled up.
  private mutating func settleSkips() {
    let (before, here, there) = (codes(base), codes(ours), codes(theirs))
    let removed = before.subtracting(here).union(before.subtracting(there))
    let expected = here.union(there).subtracting(removed)
    if codes(show) != expected || show.hasOverlappingSkips {
      show.skipped = ours.skipped.filter(\.isExact) + show.skipped.filter { !$0.isExact }
      _ = show.unskip(codes(show).subtracting(expected).sorted())
      _ = show.skip(expected.subtracting(codes(show)).sorted())
    }
    show.skipped.sort()
  }

  private var playedInstead: Set<EpisodeCode> {
    let (before, here, there) = (codes(base), codes(ours), codes(theirs))
    let (new, newThere) = (here.subtracting(before), there.subtracting(before))
    return new.subtracting(there).intersection(newlyPlayed(theirs))
      .union(newThere.subtracting(here).intersection(newlyPlayed(ours)))
  }

  private func newlyPlayed(_ side: Show) -> Set<EpisodeCode> {
    Set(side.plays(at: clock).keys).subtracting(base.plays(at: clock).keys)
  }

  private func codes(_ side: Show) -> Set<EpisodeCode> {
    Set(
      side.skipped.flatMap { key in
        key.exactCodes ?? show.episodes.map(\.code).filter(key.contains)
      })
  }
}

extension Show {
  fileprivate var hasOverlappingSkips: Bool {
    let codes = skipped.flatMap { $0.exactCodes ?? [] }
    return Set(codes).count < codes.count
  }
}
