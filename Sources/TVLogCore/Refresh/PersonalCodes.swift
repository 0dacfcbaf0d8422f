/// The episodes on which something of the person's hangs.
struct PersonalCodes {
  let played: Set<EpisodeCode>
  let all: Set<EpisodeCode>

  /// With overrides: what keys of seasons mean depends on them.
  init(_ show: Show, at clock: Clock) {
    played = Set(show.playsByCode(at: clock).map(\.code))
    let skipped = show.skipped.compactMap(\.exactCodes).joined()
    let noted = (show.ratings.map(\.key) + show.reviews.map(\.key)).compactMap(\.exactCodes)
      .joined()
    var all = played.union(skipped).union(noted).union(show.overridden)
    if case .only(let specials)? = show.specials { all.formUnion(specials) }
    self.all = all
  }
}
