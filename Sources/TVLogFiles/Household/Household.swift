import Glibc
import TVLogCore

/// A folder of libraries, one a person, named after the account; `.tvlog/` in it is its owner's alone.
public struct Household: Sendable {
  /// Absolute, without a slash at its end.
  public let path: String
  private let files: FileSystem

  public init(_ path: String, files: FileSystem = .real) {
    self.path = path
    self.files = files
  }

  /// Whether it may be served: a folder that is no library itself.
  public func check() throws {
    guard try files.status(files.resolve(path) ?? path)?.kind == .folder else {
      throw Failure(
        .notFound, "\(path) is not a folder", help: "tvlog account add NAME in a new one")
    }
    if try files.status("\(path)/\(LibraryFolder.settingsName)") != nil {
      throw Failure(
        .usage, "\(path) is one person's library, not a household",
        help: "serve the folder above it, whose folders are the accounts' libraries")
    }
  }

  /// The library of an account; nil where there is no such folder, and for a link.
  ///
  /// The name must be an account's: it becomes a path.
  public func library(_ name: String) throws -> LibraryFolder? {
    let folder = "\(path)/\(name)"
    guard try files.status(folder)?.kind == .folder else { return nil }
    return LibraryFolder(folder, files: files)
  }

  /// The library of a new account, which may be there already.
  public func makeLibrary(_ name: String, zone: String?, machineZone: String?) throws
    -> LibraryFolder
  {
    try makeFolder(path, mode: 0o777)
    if let there = try library(name),
      try files.status("\(there.path)/\(LibraryFolder.settingsName)") != nil
    {
      return there
    }
    let folder = LibraryFolder("\(path)/\(name)", files: files)
    if try files.status(folder.path)?.kind == .link {
      throw Failure(.failure, "\(folder.path) is a link; a library is a folder of the household")
    }
    _ = try folder.initialize(zone: zone, machineZone: machineZone, isDry: false)
    return folder
  }

  /// Removes a library with all that is in it.
  public func removeLibrary(_ name: String) throws {
    guard let library = try library(name) else { return }
    try remove(library.path)
  }

  private func remove(_ folder: String) throws(FileError) {
    for entry in try files.names(folder) {
      let path = "\(folder)/\(entry.name)"
      if entry.kind == .folder { try remove(path) } else { try files.remove(path) }
    }
    try files.remove(folder)
  }
}

extension Household {
  private var own: String { "\(path)/.tvlog" }

  /// A file of `.tvlog`; nil where it is missing.
  public func own(_ name: String) throws -> [UInt8]? {
    let file = "\(own)/\(name)"
    guard try files.status(file) != nil else {
      // A household that is gone, or not mounted, has no accounts that could be told unknown.
      guard try files.resolve(path) != nil else { throw FileError("read", path, number: ENOENT) }
      return nil
    }
    return try files.read(file, 64 << 20)
  }

  /// Tells whether a file of `.tvlog` changed; nil where it is missing.
  public func statusOfOwn(_ name: String) throws -> FileStatus? {
    try files.status("\(own)/\(name)")
  }

  /// Writes a file of `.tvlog` that its owner alone may read; at every moment it is the old one or the new.
  ///
  /// Throws where it is no longer `old`, nil for a file that was missing: somebody changed it by hand.
  public func writeOwn(_ bytes: [UInt8], to name: String, expecting old: [UInt8]?) throws {
    try makeOwnFolder()
    let path = "\(own)/\(name)"
    let atomic = AtomicFile(files: files)
    guard let old else { return try atomic.create(path, with: bytes, mode: 0o600) }
    guard try atomic.replace(path, with: bytes, expecting: old, mode: 0o600) == .done else {
      throw FileError("write", path, reason: "it was changed meanwhile; try again")
    }
  }

  /// Does something while no other program changes the household.
  public func whileLocked<Result>(_ body: () throws -> Result) throws -> Result {
    try makeOwnFolder()
    let path = "\(own)/lock"
    let file = try files.waitForLock(path)
    defer { try? files.close(file, path) }
    return try body()
  }

  private func makeOwnFolder() throws {
    try makeFolder(path, mode: 0o777)
    try makeFolder(own, mode: 0o700)
  }

  private func makeFolder(_ path: String, mode: UInt32) throws(FileError) {
    guard try files.status(path) == nil else { return }
    try files.makeFolders(path)
    if mode != 0o777 { try files.restrict(path) }
  }
}
