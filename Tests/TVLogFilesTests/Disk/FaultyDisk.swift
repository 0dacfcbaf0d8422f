import Synchronization
import TVLogFiles

/// The real disk until one call fails: then, or from then on.
final class FaultyDisk: Sendable {
  enum Fault { case once, forEver }

  private let count = Mutex(0)
  private let failing: Int
  private let fault: Fault
  private let number: Int32

  /// The call of that number, counted from 0, fails for a reason such as `ENOSPC`.
  init(failing: Int, _ fault: Fault, number: Int32) {
    self.failing = failing
    self.fault = fault
    self.number = number
  }

  var calls: Int { count.withLock { $0 } }

  private func pass(_ action: String, _ path: String) throws(FileError) {
    let call = count.withLock { count in
      count += 1
      return count - 1
    }
    guard call == failing || call > failing && fault == .forEver else { return }
    throw FileError(action, path, number: number)
  }

  var files: FileSystem {
    let real = FileSystem.real
    var files = real
    files.status = { path throws(FileError) in
      try self.pass("look at", path)
      return try real.status(path)
    }
    files.names = { path throws(FileError) in
      try self.pass("list", path)
      return try real.names(path)
    }
    files.read = { path, limit throws(FileError) in
      try self.pass("read", path)
      return try real.read(path, limit)
    }
    files.resolve = { path throws(FileError) in
      try self.pass("resolve", path)
      return try real.resolve(path)
    }
    files.setMode = { file, mode, path throws(FileError) in
      try self.pass("set the mode of", path)
      try real.setMode(file, mode, path)
    }
    files.makeFolder = { path throws(FileError) in
      try self.pass("make", path)
      try real.makeFolder(path)
    }
    files.create = { path, mode throws(FileError) in
      try self.pass("create", path)
      return try real.create(path, mode)
    }
    files.write = { file, bytes, path throws(FileError) in
      do throws(FileError) {
        try self.pass("write", path)
      } catch {
        // A part of the bytes is on the disk when it is full.
        try? real.write(file, Array(bytes.prefix(bytes.count / 2)), path)
        throw error
      }
      try real.write(file, bytes, path)
    }
    files.sync = { file, path throws(FileError) in
      try self.pass("sync", path)
      try real.sync(file, path)
    }
    files.rename = { old, new throws(FileError) in
      try self.pass("rename", new)
      try real.rename(old, new)
    }
    files.link = { old, new throws(FileError) in
      try self.pass("link", new)
      try real.link(old, new)
    }
    files.remove = { path throws(FileError) in
      try self.pass("remove", path)
      try real.remove(path)
    }
    files.syncFolder = { path throws(FileError) in
      try self.pass("sync", path)
      try real.syncFolder(path)
    }
    files.lock = { path throws(FileError) in
      try self.pass("lock", path)
      return try real.lock(path)
    }
    // What dies closes its files.
    files.close = { file, path throws(FileError) in
      try real.close(file, path)
      try self.pass("close", path)
    }
    return files
  }
}
