extension Show {
  /// Whether two shows say the same, whatever the order of lists and keys and the keys that tell of plays.
  public func means(_ other: Show, at clock: Clock) -> Bool {
    var (one, two) = (sorted, other.sorted)
    guard
      one.plays(at: clock).mapValues({ $0.map(\.date) })
        == two.plays(at: clock).mapValues({ $0.map(\.date) }),
      one.openPlays == two.openPlays, one.openSkips == two.openSkips,
      one.skippedCodes == two.skippedCodes
    else { return false }
    (one.watched, two.watched) = ([], [])
    (one.skipped, two.skipped) = ([], [])
    return one == two
  }

  private var sorted: Show {
    var show = self
    show.aka.sort()
    show.lists.sort()
    show.tags.sort()
    show.only.sort { $0.description < $1.description }
    show.ratings.sort { $0.key < $1.key }
    show.reviews.sort { $0.key < $1.key }
    return show
  }

  /// The pairs whose episodes the list decides.
  private var openPlays: [EpisodeKey: [PlayDate]] {
    let open = watched.filter { !$0.key.isExact }
    return Dictionary(open.map { ($0.key, $0.plays.sorted()) }) { first, _ in first }
  }

  private var openSkips: Set<EpisodeKey> { Set(skipped.filter { !$0.isExact }) }

  private var skippedCodes: Set<EpisodeCode> {
    Set(skipped.flatMap { $0.exactCodes ?? [] })
  }
}
