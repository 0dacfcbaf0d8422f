/// A refresh of one show: what the provider tells now, and what becomes of the person's part.
///
/// Nothing that a person wrote is lost, and nothing is guessed (docs/providers.md, "Refresh").
public struct Refresh: Sendable {
  /// As the file has it, overrides not applied.
  public let file: Show
  /// The same with overrides: it says what keys of seasons mean.
  let effective: Show
  let fetched: Metadata
  let matching: EpisodeMatching
  /// Parts of the answer could not be read: what is missing from it is then kept.
  let isPartial: Bool
  /// The lines are the person's own so far: none of them is removed.
  let isLink: Bool
  let settings: Settings
  let clock: Clock

  /// - Parameter matching: by the provider's numbers when nil.
  public init(
    _ file: Show, effective: Show, fetched: Metadata, isPartial: Bool = false,
    matching: EpisodeMatching? = nil, isLink: Bool = false, settings: Settings, clock: Clock
  ) {
    self.file = file
    self.effective = effective
    self.fetched = fetched
    self.matching = matching ?? EpisodeMatching(byID: file.episodes, fetched.episodes)
    self.isPartial = isPartial
    self.isLink = isLink
    self.settings = settings
    self.clock = clock
  }

  public func outcome() -> RefreshOutcome {
    var outcome = RefreshOutcome(show: file, moves: moves)
    refreshAbout(&outcome)
    refreshSeasons(&outcome)
    if keepsEpisodes { outcome.moves = [:] } else { refreshEpisodes(&outcome) }
    moveLists(&outcome)
    return outcome
  }

  /// Only what other numbers of the same episodes bring with them.
  func renumbering() -> RefreshOutcome {
    var outcome = RefreshOutcome(show: file, moves: moves)
    refreshEpisodes(&outcome)
    return outcome
  }

  /// An answer without any episode takes none away.
  private var keepsEpisodes: Bool { fetched.episodes.isEmpty }

  var moves: [EpisodeCode: EpisodeCode] { matching.moves }

  func moved(_ code: EpisodeCode) -> EpisodeCode { matching.codes[code] ?? code }

  private func refreshEpisodes(_ outcome: inout RefreshOutcome) {
    refreshEpisodeLines(&outcome)
    let meant = effective(outcome.show)
    refreshPlays(&outcome, meaning: meant)
    refreshSkipped(&outcome)
    refreshNotes(&outcome)
    outcome.show.overridden = Set(file.overridden.map(moved))
    outcome.show.specials = file.specials?.renamed(moved)
  }

  private func moveLists(_ outcome: inout RefreshOutcome) {
    let isNew = outcome.changes.contains { change in
      switch change {
      case .added(let code), .redated(let code, from: nil, to: _):
        !code.isSpecial && outcome.show.episode(code)?.aired != nil
      default: false
      }
    }
    var show = effective(outcome.show)
    outcome.listMove = show.moveLists(
      after: .refresh(hasNewEpisode: isNew), settings: settings, clock: clock)
    outcome.show.lists = show.lists
  }
}

extension SpecialsRule {
  fileprivate func renamed(_ moved: (EpisodeCode) -> EpisodeCode) -> SpecialsRule {
    guard case .only(let codes) = self else { return self }
    return .only(Set(codes.map { moved($0).isSpecial ? moved($0) : $0 }))
  }
}
