extension Show {
  /// Marks episodes as done without seeing them; those that are skipped already are left.
  ///
  /// Returns what is newly skipped.
  public mutating func skip(_ codes: [EpisodeCode]) -> [EpisodeCode] {
    let new = codes.filter { code in !skipped.contains { $0.contains(code) } }
    for key in EpisodeKey.keys(for: new) {
      skipped.insert(key, at: skipped.firstIndex { key < $0 } ?? skipped.endIndex)
    }
    return new
  }

  /// Takes skips back, splitting ranges and seasons into the exact rest; returns what was skipped.
  ///
  /// Where `episodes` has nothing of a season that is skipped whole, there is no exact rest: it stays.
  public mutating func unskip(_ codes: [EpisodeCode]) -> [EpisodeCode] {
    let whole = skipped.flatMap(unknownSeasons)
    let gone = Set(
      codes.filter { code in
        skipped.contains { $0.contains(code) } && !whole.contains { $0.contains(code) }
      })
    let kept = skipped.filter { !gone.contains(where: $0.contains) }
    skipped = skipped.flatMap { key in
      guard gone.contains(where: key.contains) else { return [key] }
      let rest = namedCodes(of: key).filter { code in
        !gone.contains(code) && !kept.contains { $0.contains(code) }
      }
      return (EpisodeKey.keys(for: rest) + unknownSeasons(of: key)).sorted()
    }
    return codes.filter(gone.contains)
  }

  private func namedCodes(of key: EpisodeKey) -> [EpisodeCode] {
    key.exactCodes ?? episodes.map(\.code).filter(key.contains)
  }

  /// The seasons of a key of which `episodes` has nothing: they cannot be spelt out.
  func unknownSeasons(of key: EpisodeKey) -> [EpisodeKey] {
    guard case .seasons(let seasons) = key else { return [] }
    let known = Set(episodes.map(\.code.season))
    return seasons.filter { !known.contains($0) }.map { .seasons($0...$0) }
  }
}
