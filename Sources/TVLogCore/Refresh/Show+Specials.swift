extension Show {
  /// The codes that specials have by their provider's numbers, which they keep for ever.
  ///
  /// What was played under a code that has no line is counted in under a number that no provider
  /// gives, so that the code is never given to another special.
  public func specialCodes(at clock: Clock) -> [Int: EpisodeCode] {
    var codes: [Int: EpisodeCode] = [:]
    for episode in episodes where episode.code.isSpecial {
      codes[episode.id ?? -1 - codes.count] = episode.code
    }
    for code in PersonalCodes(self, at: clock).all where code.isSpecial {
      codes[-1 - codes.count] = code
    }
    return codes
  }
}
