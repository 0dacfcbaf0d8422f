/// A show gets a provider, or another one: nothing that hangs on an episode is lost.
public struct Link: Sendable {
  public let outcome: RefreshOutcome
  /// Episodes of the file that the provider's list does not have; kept, and named.
  public let unmatched: [EpisodeCode]

  public init(
    _ file: Show, effective: Show, to metadata: Metadata, settings: Settings, clock: Clock
  ) {
    let personal = PersonalCodes(effective, at: clock).all
    let isSame = file.about.source == metadata.about.source
    let matching = EpisodeMatching.linking(
      file.episodes, codes: personal, to: metadata.episodes, trustsNumbers: isSame,
      zone: clock.zone)
    var own = file
    own.about.ids = file.about.source == nil ? file.about.ids : ShowIDs()
    own.about.source = nil
    let refresh = Refresh(
      own, effective: effective, fetched: metadata, matching: matching, isLink: true,
      settings: settings, clock: clock)
    outcome = refresh.outcome()
    unmatched = personal.union(file.episodes.map(\.code)).filter { matching.codes[$0] == nil }
      .sorted()
  }
}

extension Show {
  /// Leaves the show to the person alone: no source, and no numbers that a wrong match brought.
  public mutating func unlink() {
    about.source = nil
    about.ids = ShowIDs()
  }
}
