import LosslessYAML
import TVLogCore

extension ShowFile {
  /// Warnings that need the file as a whole.
  func meaningFindings(at clock: Clock, _ zones: KnownZones) -> [Diagnostic] {
    strayPlays(at: clock) + playsOutOfTime(at: clock) + severalStatuses + unknownZone(zones)
  }

  /// Plays of codes that the episode list lacks, and seasons of which it has nothing.
  private func strayPlays(at clock: Clock) -> [Diagnostic] {
    guard !show.episodes.isEmpty else { return [] }
    return show.watched.compactMap { entry in
      if entry.key.isExact {
        return firstStray(of: entry).map {
          warning(entry.key, "\($0) is not in the episode list; it counts in totals alone")
        }
      }
      let hasEpisodes = show.episodes.contains { entry.key.contains($0.code) }
      return hasEpisodes
        ? nil
        : warning(
          entry.key, "the episode list has nothing of \(entry.key); it counts in no percent")
    }
  }

  private func firstStray(of entry: Show.Watched) -> EpisodeCode? {
    guard !entry.plays.isEmpty, let codes = entry.key.exactCodes else { return nil }
    for code in codes where show.episode(code) == nil { return code }
    return nil
  }

  private func warning(_ key: EpisodeKey, _ message: String) -> Diagnostic {
    Diagnostic(
      .warning, .unknownEpisodes, message, path: path, place: place(of: "watched/\(key)"),
      help: "tvlog refresh \(slug) brings new episodes")
  }

  private var severalStatuses: [Diagnostic] {
    let statuses = show.lists.filter { Status(rawValue: $0) != nil }
    guard statuses.count > 1 else { return [] }
    return [
      Diagnostic(
        .warning, .severalStatuses,
        "a show has at most one status, this one has \(statuses.joined(separator: " and "))",
        path: path, place: place(of: "lists"), help: "keep one of them; the first counts")
    ]
  }

  /// Where a key path stands in the file.
  func place(of keyPath: String) -> Diagnostic.Place {
    guard let key = key(at: keyPath) else { return .wholeFile }
    let length = key.text.unicodeScalars.count
    return Diagnostic.Place(document.source, key.location, length: length)
  }
}
