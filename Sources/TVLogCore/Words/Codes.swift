/// Episode codes in words.
package enum Codes {
  /// `S02E01-E04, S02E06`: neighbours as ranges.
  package static func ranges(_ codes: some Sequence<EpisodeCode>) -> String {
    EpisodeKey.keys(for: codes).map(\.description).joined(separator: ", ")
  }

  /// `1 episode`, `3 episodes`.
  package static func count(_ number: Int, of noun: String = "episode") -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
}
