/// Where a person stands with one show at one moment.
///
/// Every number about a show is read off this value: its episodes in order, each with its plays
/// (docs/meaning.md says what each number means).
public struct Standing: Sendable {
  public let show: Show
  public let clock: Clock
  public let next: NextRule
  public let specials: SpecialsRule
  /// All known episodes, in order: a special stands after the last regular one that aired no later.
  ///
  /// What is asked of every show goes through them by index, since each one copied costs two references.
  public let episodes: [EpisodeStanding]
  /// Plays of codes that `episodes` lacks: they count in totals, not in progress.
  public let strayPlays: [EpisodeCode: Few<EpisodePlay>]
  /// `episodes` is empty: the played and skipped codes are all that is known, taken as aired.
  public let isListUnknown: Bool

  public init(_ show: Show, settings: Settings, clock: Clock) {
    self.show = show
    self.clock = clock
    next = show.next ?? settings.next
    specials = show.specials ?? settings.specials
    isListUnknown = show.episodes.isEmpty
    let plays = show.playsByCode(at: clock)
    let known = isListUnknown ? show.episodesNamed(in: plays) : show.episodes
    let judge = EpisodeJudge(
      show: show, specials: specials, clock: clock, isListUnknown: isListUnknown)
    var strays: [EpisodeCode: Few<EpisodePlay>] = [:]
    episodes = judge.standings(of: known, plays: plays, strays: &strays).withPartsDone.inOrder
    strayPlays = strays
  }
}

extension Show {
  /// All that is known of a show without an episode list.
  fileprivate func episodesNamed(in plays: [EpisodePlays]) -> [Episode] {
    let skipped = skipped.compactMap(\.exactCodes).joined()
    return Set(plays.map(\.code)).union(skipped).sorted().map { Episode($0) }
  }
}
