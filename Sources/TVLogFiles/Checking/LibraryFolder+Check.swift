import LosslessYAML
package import TVLogCore

extension LibraryFolder {
  /// What is wrong with what files mean, beyond how they are written.
  package func meaningFindings(of loaded: LoadedLibrary, at clock: Clock) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    var files: [ShowFile] = []
    for place in loaded.places.values.sorted(by: { $0.path < $1.path }) {
      guard let bytes = try? read(place) else { continue }
      let path = relative(place.path)
      findings += ShowReader.disagreement(bytes, slug: place.slug, path: path)
      guard let file = try? ShowFile(bytes, slug: place.slug, path: path) else { continue }
      findings += file.meaningFindings(at: clock) + zoneFindings(of: file)
      files.append(file)
    }
    return findings + files.sharedIDs + files.sharedTitles + queryFindings(at: clock)
  }

  /// What is wrong with one text, which need not be that of the file.
  package func findings(in bytes: [UInt8], of place: ShowPlace, at clock: Clock) -> [Diagnostic] {
    let path = relative(place.path)
    do throws(ShowFile.Unreadable) {
      let file = try ShowFile(bytes, slug: place.slug, path: path)
      return file.findings + ShowReader.disagreement(bytes, slug: place.slug, path: path)
        + (file.hasErrors ? [] : file.meaningFindings(at: clock) + zoneFindings(of: file))
    } catch {
      return error.findings
    }
  }
}

extension LibraryFolder {
  /// What texts have in common with one another and with the other files as they are in the folder.
  package func twinFindings(of texts: [(place: ShowPlace, bytes: [UInt8])]) -> [Diagnostic] {
    if texts.isEmpty { return [] }
    let own = Set(texts.map(\.place.path))
    let others = listing().places.filter { !own.contains($0.path) }
      .compactMap { place in (try? read(place)).map { (place: place, bytes: $0) } }
    // The texts come last: what is found is found in them.
    let files = (others + texts).compactMap { place, bytes in
      try? ShowFile(bytes, slug: place.slug, path: relative(place.path))
    }
    let paths = Set(texts.map { relative($0.place.path) })
    return (files.sharedIDs + files.sharedTitles).filter { paths.contains($0.path) }
  }
}

extension ShowFile {
  /// Warnings that need the file as a whole.
  func meaningFindings(at clock: Clock) -> [Diagnostic] {
    strayPlays(at: clock) + playsOutOfTime(at: clock) + severalStatuses
  }

  /// Plays of codes that the episode list lacks, and seasons of which it has nothing.
  private func strayPlays(at clock: Clock) -> [Diagnostic] {
    guard !show.episodes.isEmpty else { return [] }
    return show.watched.compactMap { entry in
      if entry.key.isExact {
        let stray = entry.plays.lazy.flatMap { show.codes(of: entry.key, playedOn: $0, at: clock) }
          .first { show.episode($0) == nil }
        return stray.map {
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
