/// The numbers under which versions of a show are compared where a refresh on one side gave episodes others.
///
/// Episodes are told by their ids: a number comes from the side that changed it; where both did,
/// differently, from the side refreshed later (docs/meaning.md, "Merging").
public struct CommonNumbering: Sendable {
  private var codes: [Int: EpisodeCode] = [:]
  private let clock: Clock

  /// The shows as the files have them, without `overrides` applied.
  public init(base: Show?, ours: Show, theirs: Show, at clock: Clock) {
    self.clock = clock
    let (before, here) = (base?.codesByID ?? [:], ours.codesByID)
    let there = theirs.codesByID
    for (id, our) in here {
      guard let their = there[id] else { continue }
      codes[id] = CommonNumbering.code(before[id], our, their, isOurs: ours.isLater(than: theirs))
    }
    // Two episodes under one number: nothing can be told by numbers any more.
    if Set(codes.values).count < codes.count { codes = [:] }
  }

  private static func code(
    _ base: EpisodeCode?, _ ours: EpisodeCode, _ theirs: EpisodeCode, isOurs: Bool
  ) -> EpisodeCode {
    if ours == theirs || theirs == base { return ours }
    if ours == base { return theirs }
    return isOurs ? ours : theirs
  }

  /// What becomes of a version; nil where it has these numbers, or two notes would have one place.
  ///
  /// `effective` is the same with overrides: it says what keys of seasons mean.
  public func outcome(for show: Show, effective: Show) -> RefreshOutcome? {
    var matching = EpisodeMatching()
    for episode in show.episodes where !episode.isGone {
      guard let code = episode.id.flatMap({ codes[$0] }) else { continue }
      matching.codes[episode.code] = code
    }
    guard !matching.moves.isEmpty else { return nil }
    let taken = Set(matching.codes.values)
    let lines = show.episodes.compactMap { episode -> Episode? in
      guard let code = matching.codes[episode.code] else {
        return taken.contains(episode.code) ? nil : episode
      }
      var line = episode
      line.code = code
      return line
    }
    for line in lines where !taken.contains(line.code) { matching.codes[line.code] = line.code }
    let refresh = Refresh(
      show, effective: effective,
      fetched: Metadata(title: show.title, about: show.about, episodes: lines),
      matching: matching, isLink: true, settings: Settings(zone: clock.zone), clock: clock)
    let outcome = refresh.renumbering()
    return outcome.questions.isEmpty ? outcome : nil
  }
}

extension Show {
  fileprivate var codesByID: [Int: EpisodeCode] {
    let known = episodes.filter { !$0.isGone }
      .compactMap { episode in episode.id.map { ($0, episode.code) } }
    return Dictionary(known) { first, _ in first }
  }

  /// The same from both sides, so that a merge is symmetrical.
  fileprivate func isLater(than other: Show) -> Bool {
    let (own, others) = (refreshed, other.refreshed)
    if own != others { return own ?? .first > others ?? .first }
    let text = { (show: Show) in "\(show.codesByID.sorted { $0.key < $1.key })".utf8 }
    return text(other).lexicographicallyPrecedes(text(self))
  }
}
