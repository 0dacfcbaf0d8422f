public import TVLogCore

/// A whole library as read: what was kept of each show that could be, and what is wrong with the others.
public struct Loaded<Kept: Sendable>: Sendable {
  public let settings: Settings
  /// By slug.
  public var kept: [Kept]
  /// Errors and warnings, by path and line.
  public var findings: [Diagnostic]
  /// Where each show's file lies.
  public var places: [String: ShowPlace]
  /// Files found, read or not.
  public var fileCount: Int

  /// Files left out of every answer.
  public var brokenPaths: Set<String> {
    Set(findings.lazy.filter { $0.severity == .error }.map(\.path))
  }
}

/// All of every show.
public typealias LoadedLibrary = Loaded<Show>

extension LoadedLibrary {
  public var library: Library { Library(settings: settings, bySlug: kept) }
}

extension LibraryFolder {
  /// Reads every show on all cores; a bad file never stops the others.
  public func load(settings: Settings) async throws -> LoadedLibrary {
    try await load(settings: settings) { $0.apartFromFile }
  }

  /// The same for an answer that needs little of each show.
  ///
  /// `keep` says what, on all cores; the show is let go at once.
  /// An answer that has no use for some shows' episodes says so by what the lines above them tell.
  public func load<Kept>(
    settings: Settings, needsEpisodes: @escaping @Sendable (Show) -> Bool = { _ in true },
    keep: @escaping @Sendable (Show) -> Kept
  ) async throws -> Loaded<Kept> {
    let listing = listing()
    let readings = await WorkQueue.map(count: listing.places.count) { index in
      KeptReading(reading(listing, index, needsEpisodes), keep)
    }
    return loaded(listing, readings, settings: settings)
  }

  /// What was kept of one file, and what is wrong with it.
  struct KeptReading<Kept: Sendable>: Sendable {
    let kept: Kept?
    let findings: [Diagnostic]

    init(_ kept: Kept?, findings: [Diagnostic]) {
      self.kept = kept
      self.findings = findings
    }

    init(_ reading: ShowReading, _ keep: (Show) -> Kept) {
      self.init(reading.show.map(keep), findings: reading.findings)
    }
  }

  /// The library that the readings of a listing's places make.
  func loaded<Kept>(
    _ listing: Listing, _ readings: [KeptReading<Kept>], settings: Settings
  ) -> Loaded<Kept> {
    let names = nameFindings(of: listing.places)
    let failures = listing.failures.map { finding(of: $0, at: $0.path) }
    var findings = settingsFindings() + failures + names.findings
    var shows: [(slug: String, index: Int)] = []
    var places: [String: ShowPlace] = [:]
    for (index, place) in listing.places.enumerated() {
      findings += readings[index].findings
      guard readings[index].kept != nil, names.owners[place.slug] == place else { continue }
      shows.append((place.slug, index))
      places[place.slug] = place
    }
    shows.sort { $0.slug < $1.slug }
    return Loaded(
      settings: settings, kept: shows.compactMap { readings[$0.index].kept },
      findings: findings.sorted { $0.precedes($1) }, places: places,
      fileCount: listing.places.count)
  }

  private func reading(
    _ listing: Listing, _ index: Int, _ needsEpisodes: (Show) -> Bool
  ) -> ShowReading {
    reading(listing.places[index], needsEpisodes) { () throws(FileError) in
      try bytes(of: listing, at: index)
    }
  }

  /// The listing knows already which files are links; only those are looked at again.
  func bytes(of listing: Listing, at index: Int) throws(FileError) -> [UInt8] {
    let place = listing.places[index]
    if listing.links.contains(place) { return try read(place) }
    return try files.read(place.path, ShowFile.sizeLimit)
  }

  /// What one file says; one that cannot be read is a finding.
  public func reading(_ place: ShowPlace) -> ShowReading {
    reading(place) { () throws(FileError) in try read(place) }
  }

  private func reading(
    _ place: ShowPlace, _ needsEpisodes: (Show) -> Bool = { _ in true },
    _ bytes: () throws(FileError) -> [UInt8]
  ) -> ShowReading {
    do throws(FileError) {
      return ShowReader.read(
        try bytes(), slug: place.slug, path: relative(place.path), needsEpisodes: needsEpisodes)
    } catch {
      let nothing = Show(slug: place.slug, title: "")
      return ShowReading(partial: nothing, findings: [finding(of: error, at: place.path)])
    }
  }

  func finding(of error: FileError, at path: String) -> Diagnostic {
    Diagnostic(
      .error, error.isTooLarge ? .tooLarge : .unreadable,
      "cannot \(error.action) it: \(error.reason)", path: relative(path), place: .wholeFile)
  }
}

extension Diagnostic.Place {
  /// For what is wrong with a file as a whole.
  static let wholeFile = Diagnostic.Place(line: 1, column: 1, length: 1, excerpt: "")
}
