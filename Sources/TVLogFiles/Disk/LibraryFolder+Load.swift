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
    let places = try places()
    let readings = await read(places)
    var shows: [Show] = []
    var findings: [Diagnostic] = []
    var byShow: [String: ShowPlace] = [:]
    for (place, reading) in zip(places, readings) {
      findings += reading.findings
      guard let show = reading.show else { continue }
      if let first = byShow[show.slug] {
        findings.append(sameSlug(place, first))
      } else {
        shows.append(show)
        byShow[show.slug] = place
      }
    }
    return LoadedLibrary(
      library: Library(settings: settings, shows: shows), findings: findings, places: byShow,
      fileCount: places.count)
  }

  private func sameSlug(_ place: ShowPlace, _ first: ShowPlace) -> Diagnostic {
    Diagnostic(
      .error, .slug, "another show has this name: \(relative(first.path))",
      path: relative(place.path), place: .wholeFile, help: "rename one of the two files")
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
      let finding = Diagnostic(
        .error, .unreadable, error.description, path: relative(place.path), place: .wholeFile)
      return ShowReading(partial: Show(slug: place.slug, title: ""), findings: [finding])
    }
  }
}

extension Diagnostic.Place {
  /// For what is wrong with a file as a whole.
  static let wholeFile = Diagnostic.Place(line: 1, column: 1, length: 1, excerpt: "")
}
