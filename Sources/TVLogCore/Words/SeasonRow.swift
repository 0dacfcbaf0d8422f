/// One season as `progress SHOW` and `show` tell of it.
public struct SeasonRow: Sendable {
  public let season: SeasonProgress
  public let standing: Standing

  public init(season: SeasonProgress, standing: Standing) {
    self.season = season
    self.standing = standing
  }

  /// From the first to the last day on which an episode of it was first played in the current run.
  public var days: ClosedRange<Day>? {
    let firsts = season.episodes.compactMap { episode in
      episode.plays.lazy.map(\.date).first { standing.show.isInRun($0) && $0.day != nil }?.day
    }
    guard let first = firsts.min(), let last = firsts.max() else { return nil }
    return first...last
  }

  /// `3 to 17 Oct`, and of a season that goes on `since 14 Nov`.
  public func span(_ words: DateWords) -> String {
    guard let days, !hasPlayOutside(days) else { return wholeSpan(words) }
    return season.isComplete ? words.span(days) : words.since(days.lowerBound)
  }

  /// `2 Apr to 30 Apr 2022`, `since 29 Oct 2026`.
  public func fullSpan(_ words: DateWords) -> String {
    guard let days, !hasPlayOutside(days) else { return wholeSpan(words) }
    return season.isComplete ? words.fullSpan(days) : words.fullSince(days.lowerBound)
  }

  private var dates: [PlayDate] {
    season.episodes.flatMap(\.plays).map(\.date).filter {
      $0 != .unknown && standing.show.isInRun($0)
    }
  }

  /// Whether a play that names no more than a month or a year was before or after these days.
  private func hasPlayOutside(_ days: ClosedRange<Day>) -> Bool {
    dates.contains { $0.day == nil && $0.span?.overlaps(days) == false }
  }

  /// From the first play to the last, as exactly as they tell.
  private func wholeSpan(_ words: DateWords) -> String { words.fullDates(dates) }
}
