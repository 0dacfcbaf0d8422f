extension ShowMerge {
  /// Skips as a set of episodes; one that the other side played meanwhile is no longer skipped.
  mutating func mergeSkipped() {
    show.skipped = .merged(
      base: base.skipped, ours: ours.skipped, theirs: theirs.skipped, by: { $0 })
    if show.skipped != ours.skipped && show.skipped != theirs.skipped { settleSkips() }
    _ = show.unskip(playedInstead.sorted())
  }

  private mutating func settleSkips() {
    show.skipped.sort()
    let (before, here, there) = (codes(base), codes(ours), codes(theirs))
    let removed = before.subtracting(here).union(before.subtracting(there))
    let expected = here.union(there).subtracting(removed)
    _ = show.unskip(codes(show).subtracting(expected).sorted())
    _ = show.skip(expected.subtracting(codes(show)).sorted())
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
    Set(side.skipped.flatMap { key in
      key.exactCodes ?? show.episodes.map(\.code).filter(key.contains)
    })
  }
}
