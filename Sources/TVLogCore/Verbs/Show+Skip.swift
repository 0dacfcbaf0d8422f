extension Show {
  /// Marks episodes as done without seeing them; those that are skipped already are left.
  ///
  /// Returns what is newly skipped.
  package mutating func skip(_ codes: [EpisodeCode]) -> [EpisodeCode] {
    let new = codes.filter { code in !skipped.contains { $0.contains(code) } }
    for key in EpisodeKey.keys(for: new) {
      skipped.insert(key, at: skipped.firstIndex { key < $0 } ?? skipped.endIndex)
    }
    return new
  }

  /// Takes skips back, splitting ranges and seasons into the exact rest; returns what was skipped.
  package mutating func unskip(_ codes: [EpisodeCode]) -> [EpisodeCode] {
    let gone = Set(codes.filter { code in skipped.contains { $0.contains(code) } })
    skipped = skipped.flatMap { key in
      guard gone.contains(where: key.contains) else { return [key] }
      return EpisodeKey.keys(for: namedCodes(of: key).filter { !gone.contains($0) })
    }
    return codes.filter(gone.contains)
  }

  private func namedCodes(of key: EpisodeKey) -> [EpisodeCode] {
    key.exactCodes ?? episodes.map(\.code).filter(key.contains)
  }
}
