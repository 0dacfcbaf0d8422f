import Glibc

extension FileSystem {
  /// Locks a file for this program alone; closing it gives the lock back.
  ///
  /// Waits for another program, at most 10 seconds.
  func waitForLock(_ path: String) throws(FileError) -> Int32 {
    for _ in 0..<500 {
      if let file = try lock(path) { return file }
      usleep(20_000)
    }
    throw FileError(
      "lock", path, reason: "another program has been writing for 10 s; try again later")
  }
}
