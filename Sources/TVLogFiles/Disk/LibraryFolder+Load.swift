package import TVLogCore

/// A whole library as read: the shows that could be, and what is wrong with the others.
package struct LoadedLibrary: Sendable {
  package var library: Library
  /// Errors and warnings, by path and line.
  package var findings: [Diagnostic]
  /// Where each show's file lies.
  package var places: [String: ShowPlace]
  /// Files found, read or not.
  package var fileCount: Int

  /// Files left out of every answer.
  package var brokenPaths: Set<String> {
    Set(findings.lazy.filter { $0.severity == .error }.map(\.path))
  }
}

extension LibraryFolder {
  /// Reads every show on all cores; a bad file never stops the others.
  package func load(settings: Settings) async throws -> LoadedLibrary {
    let listing = listing()
    return loaded(listing, await read(listing.places), settings: settings)
  }

  /// The library that the readings of a listing's places make.
  func loaded(
    _ listing: Listing, _ readings: [ShowReading], settings: Settings
  ) -> LoadedLibrary {
    let names = nameFindings(of: listing.places)
    let failures = listing.failures.map { finding(of: $0, at: $0.path) }
    var findings = settingsFindings() + failures + names.findings
    var shows: [Show] = []
    var places: [String: ShowPlace] = [:]
    for (place, reading) in zip(listing.places, readings) {
      findings += reading.findings
      guard let show = reading.show, names.owners[place.slug] == place else { continue }
      shows.append(show)
      places[show.slug] = place
    }
    return LoadedLibrary(
      library: Library(settings: settings, shows: shows),
      findings: findings.sorted { $0.precedes($1) }, places: places,
      fileCount: listing.places.count)
  }

  /// The readings in the order of the places.
  private func read(_ places: [ShowPlace]) async -> [ShowReading] {
    let parts = places.count < 64 ? 1 : 2
    let size = (places.count + parts - 1) / parts
    guard parts > 1 else { return places.map(reading) }
    return await withTaskGroup(of: (Int, [ShowReading]).self) { group in
      for part in 0..<parts {
        let slice = places[min(places.count, part * size)..<min(places.count, (part + 1) * size)]
        group.addTask { (part, slice.map(self.reading)) }
      }
      var readings = [[ShowReading]](repeating: [], count: parts)
      for await (part, some) in group { readings[part] = some }
      return Array(readings.joined())
    }
  }

  /// What one file says; one that cannot be read is a finding.
  package func reading(_ place: ShowPlace) -> ShowReading {
    do throws(FileError) {
      return ShowReader.read(try read(place), slug: place.slug, path: relative(place.path))
    } catch {
      let nothing = Show(slug: place.slug, title: "")
      return ShowReading(partial: nothing, findings: [finding(of: error, at: place.path)])
    }
  }

  private func finding(of error: FileError, at path: String) -> Diagnostic {
    Diagnostic(
      .error, error.isTooLarge ? .tooLarge : .unreadable,
      "cannot \(error.action) it: \(error.reason)", path: relative(path), place: .wholeFile)
  }
}

extension Diagnostic.Place {
  /// For what is wrong with a file as a whole.
  static let wholeFile = Diagnostic.Place(line: 1, column: 1, length: 1, excerpt: "")
}
