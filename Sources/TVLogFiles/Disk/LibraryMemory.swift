import Glibc
import Synchronization
public import TVLogCore

/// What was read of a library, kept for a program that answers often: every use looks whether the files are
/// still those that were read, and reads the others anew.
///
/// A file whose time is so near that of its reading that another writing could bear the same is not trusted.
public final class LibraryMemory: Sendable {
  public let folder: LibraryFolder
  private let zoneName: String?
  private let tag: @Sendable ([UInt8]) -> String
  private let state = Mutex(State())
  /// Only one thread reads the whole library at a time.
  private let reading = Mutex<Void>(())

  /// - Parameter tag: tells the bytes of a file from all others.
  public init(
    _ folder: LibraryFolder, zoneName: String?, tag: @escaping @Sendable ([UInt8]) -> String
  ) {
    self.folder = folder
    self.zoneName = zoneName
    self.tag = tag
  }

  /// One file as it was read.
  public struct Entry: Sendable {
    /// Tells one state of the file from every other one.
    public let status: FileStatus
    public let reading: ShowReading
    public let place: ShowPlace
    /// Of the bytes.
    public let tag: String
    let isTrusted: Bool
  }

  /// The whole library at one moment.
  public struct Snapshot: Sendable {
    /// Grows with every change of any file.
    public let version: Int
    public let loaded: LoadedLibrary
    let taken: ContinuousClock.Instant
  }

  private struct State {
    var entries: [String: Entry] = [:]
    var settings: (status: FileStatus?, isTrusted: Bool, value: Settings)?
    var snapshot: Snapshot?
    /// Of the files in the snapshot, by path.
    var seen: [String: FileStatus] = [:]
    /// Folders that could not be listed then.
    var failures: [FileError] = []
    var version = 0
  }

  private var files: FileSystem { folder.files }

  /// Of what `tvlog.yaml` is, or leads to.
  private func settingsStatus() throws(FileError) -> FileStatus? {
    try files.status(try folder.target(of: folder.settingsPath))
  }

  /// What `tvlog.yaml` says now.
  public func settings() throws -> Settings {
    let status = try settingsStatus()
    if let known = state.withLock({ $0.settings }), known.isTrusted, known.status == status {
      return known.value
    }
    let settings = try folder.settings(zoneName: zoneName)
    let isTrusted = status.map(\.isSettled) ?? true
    state.withLock { $0.settings = (status, isTrusted, settings) }
    return settings
  }

  /// The show of a slug as its file is now; nil where there is none.
  public func entry(_ slug: String) throws -> Entry? {
    if let known = try unchanged(slug) { return known }
    guard let place = try place(slug) else { return nil }
    do throws(FileError) {
      return try entry(at: place)
    } catch {
      // Removed since it was looked for.
      if error.isMissing { return nil }
      throw error
    }
  }

  /// What was read of a show, where a look at its file alone tells that it is that still.
  private func unchanged(_ slug: String) throws -> Entry? {
    let known = state.withLock { state in
      let place = state.snapshot?.loaded.places[slug] ?? folder.usualPlace(of: slug)
      return state.entries[place.path]
    }
    guard let known, known.isTrusted, try files.status(known.place.path) == known.status else {
      return nil
    }
    return known
  }

  private func place(_ slug: String) throws -> ShowPlace? {
    let known = state.withLock { $0.snapshot?.loaded.places[slug] }
    if let known, try files.status(known.path) != nil { return known }
    return try folder.place(of: slug)
  }

  private func entry(at place: ShowPlace) throws(FileError) -> Entry {
    let path = try folder.target(of: place)
    guard let status = try files.status(path) else {
      throw FileError("read", path, number: ENOENT)
    }
    let known = state.withLock { $0.entries[place.path] }
    if let known, known.isTrusted, known.status == status { return known }
    let isTrusted = status.isSettled
    let bytes = try folder.read(place)
    var reading = ShowReader.read(bytes, slug: place.slug, path: folder.relative(place.path))
    reading.partial = reading.partial.apartFromFile
    let entry = Entry(
      status: status, reading: reading, place: place, tag: tag(bytes), isTrusted: isTrusted)
    state.withLock { $0.entries[place.path] = entry }
    return entry
  }

  /// The whole library, at most so old.
  ///
  /// `age`: within it no file is looked at again.
  public func snapshot(age: Duration) throws -> Snapshot {
    if let known = state.withLock({ $0.snapshot }), ContinuousClock.now - known.taken < age {
      return known
    }
    return try reading.withLock { _ in try snapshotAnew(age: age) }
  }

  private func snapshotAnew(age: Duration) throws -> Snapshot {
    let known = state.withLock { $0.snapshot }
    let now = ContinuousClock.now
    if let known, now - known.taken < age { return known }
    let settings = try settings()
    let listing = folder.listing()
    var statuses: [String: FileStatus] = [:]
    for place in listing.places {
      let path = (try? folder.target(of: place)) ?? place.path
      statuses[place.path] = try? files.status(path)
    }
    // What is wrong with the settings is told too, even where it changes none of them.
    statuses[folder.settingsPath] = try? settingsStatus()
    let (old, failures, entries, isTrusted) = state.withLock {
      ($0.seen, $0.failures, $0.entries, $0.settings?.isTrusted ?? true)
    }
    let isSame =
      old == statuses && failures == listing.failures && isTrusted
      && entries.values.allSatisfy(\.isTrusted)
    if isSame, let known, known.loaded.settings == settings {
      let renewed = Snapshot(version: known.version, loaded: known.loaded, taken: now)
      state.withLock { $0.snapshot = renewed }
      return renewed
    }
    let readings = listing.places.map { LibraryFolder.KeptReading(reading($0)) { $0 } }
    let loaded = folder.loaded(listing, readings, settings: settings)
    return state.withLock { state in
      state.version += 1
      state.seen = statuses
      state.failures = listing.failures
      state.entries = state.entries.filter { statuses[$0.key] != nil }
      let snapshot = Snapshot(version: state.version, loaded: loaded, taken: now)
      state.snapshot = snapshot
      return snapshot
    }
  }

  /// What one file says; one that cannot be read is a finding.
  private func reading(_ place: ShowPlace) -> ShowReading {
    (try? entry(at: place))?.reading ?? folder.reading(place)
  }

  /// How many shows are kept.
  public var count: Int { state.withLock { $0.entries.count } }
}

extension FileStatus {
  /// Its time lies so far back that whatever is written now has another one.
  fileprivate var isSettled: Bool {
    var now = timespec()
    unsafe clock_gettime(CLOCK_REALTIME, &now)
    return modified < Int64(now.tv_sec) * 1_000_000_000 + Int64(now.tv_nsec) - 50_000_000
  }
}
