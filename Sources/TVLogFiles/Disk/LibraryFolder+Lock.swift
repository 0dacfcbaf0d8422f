extension LibraryFolder {
  /// Does something while no other program writes to the library; who reads never waits.
  ///
  /// Waits for another writer, at most 10 seconds.
  public func whileLocked<Result>(_ body: () throws -> Result) throws -> Result {
    try makeFolders(own)
    let path = "\(own)/lock"
    let file = try files.waitForLock(path)
    // Closing gives the lock back; the file stays, so that nobody locks one that is being removed.
    defer { try? files.close(file, path) }
    return try body()
  }

  func makeFolders(_ path: String) throws(FileError) {
    guard try files.status(path) == nil else { return }
    try makeFolders(path.folder)
    do throws(FileError) {
      try files.makeFolder(path)
    } catch {
      // Another program may have made it meanwhile.
      guard error.isTaken, try files.status(path)?.kind == .folder else { throw error }
    }
    try files.syncFolder(path.folder)
  }
}
