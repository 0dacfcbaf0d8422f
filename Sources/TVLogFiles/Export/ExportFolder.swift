/// A folder that holds an export: brought up to date as a whole, its own files alone.
///
/// New files are made beside the old ones and get their names when all are made, so that a failure leaves the
/// export as it was. What did not change is not written. Of two programs that write to it one waits for the other.
///
/// Files get their names one by one: a server may hold the folder open, git or a web host may keep files of its own
/// in it, so it cannot be exchanged for another. What nobody has seen yet comes first, then what replaces, each in the
/// order given, and what is gone goes last. So a link between files leads somewhere at every moment.
public struct ExportFolder: Sendable {
  /// Absolute.
  public let path: String
  let files: FileSystem

  public init(_ path: String, files: FileSystem = .real) {
    self.path = path
    self.files = files
  }

  /// What was done.
  public struct Report: Equatable, Sendable {
    public var written = 0
    public var unchanged = 0
    public var removed = 0
    /// Those of last time that were kept though they could not be made again.
    public var kept = 0
  }

  public enum Failure: Error, Sendable {
    /// Something lies there that no export made.
    case foreign(String)
    /// A path that leads out of the folder, or is no path.
    case path(String)
  }

  /// Writes an export; its files get their names in the order of `pending`.
  ///
  /// `keeps` names files of last time that stay as they are, whether they are made again or not. Without
  /// `removes` those stay too that are not made again: something that was kept may lead to them. With `force`
  /// every file is written and what lies in the way is replaced. `advanced` is told how many there are as each
  /// is made.
  public func write(
    _ pending: [ExportFile.Pending], force: Bool = false, removes: Bool = true,
    keeps: @Sendable (String) -> Bool = { _ in false },
    advanced: @escaping @Sendable (Int) -> Void = { _ in }
  ) async throws -> Report {
    for file in pending where !file.path.isExportPath { throw Failure.path(file.path) }
    // Nothing is put into a folder that is somebody else's, not even the lock.
    _ = try open(force: force)
    let lock = "\(path)/.tvlog-lock"
    let held = try files.waitForLock(lock)
    defer { try? files.close(held, lock) }
    let old = try open(force: force)
    let wanted = pending.filter { old.entries[$0.path] == nil || !keeps($0.path) }
    if !force { try refuseForeign(wanted, old) }
    let staging = try ExportStaging(folder: self)
    let made: [ExportStaging.Made]
    do {
      made = try await staging.make(wanted, old: force ? ExportManifest() : old, advanced: advanced)
    } catch {
      staging.clear()
      throw error
    }
    return try finish(made, old: old, staging) { !removes || keeps($0) }
  }

  /// Names for what is new, then the end of what is gone, then the list.
  private func finish(
    _ made: [ExportStaging.Made], old: ExportManifest, _ staging: ExportStaging,
    keeps: (String) -> Bool
  ) throws -> Report {
    var report = Report()
    let new = ExportManifest(
      entries: Dictionary(made.map { ($0.path, $0.entry) }) { first, _ in first })
    let kept = old.entries.filter { new.entries[$0.key] == nil && keeps($0.key) }
    // Until all is done every file, old and new, is on the list, so that none is ever nobody's; what is being
    // replaced is like nothing, so that whoever finds a half of this makes it anew.
    let replaced = made.filter { $0.staged != nil }.map(\.path)
    let owned = old.entries.merging(
      replaced.map { ($0, ExportManifest.Entry(digest: 0, size: -1)) }
    ) { _, new in new }
    if !replaced.isEmpty { try write(ExportManifest(entries: owned)) }
    let isNew = { (file: ExportStaging.Made) in old.entries[file.path] == nil }
    for file in made.filter(isNew) + made.filter({ !isNew($0) }) {
      if try staging.install(file) { report.written += 1 } else { report.unchanged += 1 }
    }
    for path in old.entries.keys where new.entries[path] == nil && kept[path] == nil {
      if try remove(path) { report.removed += 1 }
    }
    report.kept = kept.count
    let final = ExportManifest(entries: new.entries.merging(kept) { new, _ in new })
    if final != old || !replaced.isEmpty { try write(final) }
    staging.clear()
    return report
  }
}
