import TVLogCore

/// Percent in words.
enum Percent {
  /// `48 %`; of nothing: `-`; without an episode list: `?`.
  static func text(_ progress: Progress, isListUnknown: Bool = false) -> String {
    isListUnknown ? "?" : progress.percent.map { "\($0) %" } ?? "-"
  }
}
