extension SeasonRow {
  /// What is worth a word: `seen twice`, `in one day`, `S05E06 skipped`, `2 to come`.
  public var notes: String {
    [seenTwice, inOneDay, skipped, toCome].compactMap { $0 }.joined(separator: ", ")
  }

  /// In a run that is told by the plays.
  private var seenTwice: String? {
    season.isSeenTwice && standing.show.rewatching.isEmpty ? "seen twice" : nil
  }

  /// A note in bulk is no sitting.
  private var inOneDay: String? {
    let isNotedInBulk = season.episodes.contains { $0.plays.contains(where: \.isBulk) }
    guard season.isComplete, !isNotedInBulk, season.episodes.count > 1, let days,
      days.lowerBound == days.upperBound
    else {
      return nil
    }
    return "in one day"
  }

  private var skipped: String? {
    let codes = season.episodes.filter { $0.isSkipped && !$0.isPlayed }.map(\.code)
    return codes.isEmpty ? nil : "\(Codes.ranges(codes)) skipped"
  }

  private var toCome: String? {
    let count = season.episodes.count { !$0.hasAired && $0.isFollowed }
    return count == 0 ? nil : "\(count) to come"
  }
}
