/// Episode codes in words.
public enum Codes {
  /// `S02E01-E04, S02E06`: neighbours as ranges.
  public static func ranges(_ codes: some Sequence<EpisodeCode>) -> String {
    EpisodeKey.keys(for: codes).map(\.description).joined(separator: ", ")
  }

  /// `1 episode`, `3 episodes`.
  public static func count(_ number: Int, of noun: String = "episode") -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
}
