/// Percent in words.
public enum Percent {
  /// `48 %`; of nothing: `-`; without an episode list: `?`.
  public static func text(_ progress: Progress) -> String {
    if progress.isListUnknown { return "?" }
    return progress.percent.map { "\($0) %" } ?? "-"
  }
}
