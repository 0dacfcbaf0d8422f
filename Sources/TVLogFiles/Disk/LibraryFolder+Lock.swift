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

  /// Makes a folder of the library; a link on the way is refused.
  func makeFolders(_ path: String) throws(FileError) {
    try files.requireFolders(to: path, below: self.path)
    try files.makeFolders(path)
  }
}
