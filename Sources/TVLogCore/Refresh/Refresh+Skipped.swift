extension Refresh {
  /// Skips follow their episodes; a season into or out of which one moves is spelt out.
  func refreshSkipped(_ outcome: inout RefreshOutcome) {
    outcome.show.skipped = file.skipped.flatMap { key -> [EpisodeKey] in
      guard mustSpellOut(key) else { return [key] }
      if key.breadth > 0 { outcome.changes.append(.spelledOut(key)) }
      let codes = key.exactCodes ?? effective.episodes.map(\.code).filter(key.contains)
      return EpisodeKey.keys(for: codes.map(moved))
    }.withoutRepeats()
  }

  private func mustSpellOut(_ key: EpisodeKey) -> Bool {
    moves.contains { key.contains($0.key) != key.contains($0.value) }
      || key.exactCodes?.contains { moves[$0] != nil } ?? false
  }
}

extension [EpisodeKey] {
  fileprivate func withoutRepeats() -> [EpisodeKey] {
    var seen: Set<EpisodeKey> = []
    return filter { seen.insert($0).inserted }
  }
}
