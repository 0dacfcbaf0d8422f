import Synchronization
import TVLogFiles

/// Counts the calls of a file system by name.
final class CallCounter: Sendable {
  private let counts = Mutex<[String: Int]>([:])

  subscript(name: String) -> Int { counts.withLock { $0[name, default: 0] } }

  var total: Int { counts.withLock { $0.values.reduce(0, +) } }

  /// The number of this call, from 1.
  func count(_ name: String) -> Int {
    counts.withLock { counts in
      counts[name, default: 0] += 1
      return counts.values.reduce(0, +)
    }
  }
}

extension FileSystem {
  /// The real one; `before` is told of each call by name and path, and may throw in its place.
  static func watched(
    _ before: @escaping @Sendable (_ call: String, _ path: String) throws(FileError) -> Void
  ) -> FileSystem {
    var files = FileSystem.real
    let real = FileSystem.real
    files.status = { path throws(FileError) in
      try before("status", path)
      return try real.status(path)
    }
    files.names = { path throws(FileError) in
      try before("names", path)
      return try real.names(path)
    }
    files.read = { path, limit throws(FileError) in
      try before("read", path)
      return try real.read(path, limit)
    }
    files.create = { path, mode throws(FileError) in
      try before("create", path)
      return try real.create(path, mode)
    }
    files.setMode = { file, mode, path throws(FileError) in
      try before("setMode", path)
      try real.setMode(file, mode, path)
    }
    files.write = { file, bytes, path throws(FileError) in
      try before("write", path)
      try real.write(file, bytes, path)
    }
    files.sync = { file, path throws(FileError) in
      try before("sync", path)
      try real.sync(file, path)
    }
    files.close = { file, path throws(FileError) in
      try real.close(file, path)
      try before("close", path)
    }
    files.rename = { old, new throws(FileError) in
      try before("rename", new)
      try real.rename(old, new)
    }
    files.link = { old, new throws(FileError) in
      try before("link", new)
      try real.link(old, new)
    }
    files.remove = { path throws(FileError) in
      try before("remove", path)
      try real.remove(path)
    }
    files.syncFolder = { path throws(FileError) in
      try before("syncFolder", path)
      try real.syncFolder(path)
    }
    files.makeFolder = { path throws(FileError) in
      try before("makeFolder", path)
      try real.makeFolder(path)
    }
    return files
  }

  /// The real one; each call is counted.
  static func counting(_ counter: CallCounter) -> FileSystem {
    watched { call, _ in _ = counter.count(call) }
  }
}
