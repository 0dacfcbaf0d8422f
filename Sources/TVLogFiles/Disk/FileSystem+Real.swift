import Glibc

extension FileSystem {
  /// The machine's own.
  public static let real = FileSystem(
    status: { path throws(FileError) in try statusOf(path) },
    names: { folder throws(FileError) in try namesIn(folder) },
    read: { path, limit throws(FileError) in try contents(of: path, limit: limit) },
    resolve: { path throws(FileError) in try resolved(path) },
    makeFolder: { path throws(FileError) in
      try check("make the folder", path, unsafe mkdir(path, 0o777))
    },
    restrict: { path throws(FileError) in
      try check("set the mode of", path, unsafe chmod(path, 0o700))
    },
    create: { path, mode throws(FileError) in
      let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
      return try check("create", path, unsafe open(path, flags, mode))
    },
    setMode: { file, mode, path throws(FileError) in
      try check("set the mode of", path, fchmod(file, mode))
    },
    write: { file, bytes, path throws(FileError) in try writeAll(bytes, to: file, path) },
    sync: { file, path throws(FileError) in try check("save", path, fsync(file)) },
    close: { file, path throws(FileError) in try check("close", path, Glibc.close(file)) },
    rename: { old, new throws(FileError) in
      try check("replace", new, unsafe Glibc.rename(old, new))
    },
    link: { old, new throws(FileError) in try check("create", new, unsafe Glibc.link(old, new)) },
    remove: { path throws(FileError) in try check("remove", path, unsafe Glibc.remove(path)) },
    syncFolder: { path throws(FileError) in try syncNames(of: path) },
    lock: { path throws(FileError) in try locked(path) })
}

@discardableResult
private func check(_ action: String, _ path: String, _ result: Int32) throws(FileError) -> Int32 {
  guard result >= 0 else { throw FileError(action, path, number: errno) }
  return result
}

private func statusOf(_ path: String) throws(FileError) -> FileStatus? {
  var info = stat()
  guard unsafe lstat(path, &info) == 0 else {
    let error = FileError("look at", path, number: errno)
    guard error.isMissing else { throw error }
    return nil
  }
  return FileStatus(info)
}

extension FileStatus {
  fileprivate init(_ info: stat) {
    kind =
      switch info.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .link
      default: .other
      }
    size = Int(info.st_size)
    mode = info.st_mode & 0o7777
    modified = Int64(info.st_mtim.tv_sec) * 1_000_000_000 + Int64(info.st_mtim.tv_nsec)
    inode = UInt64(info.st_ino)
  }
}

private func namesIn(_ folder: String) throws(FileError) -> [FolderEntry] {
  guard let stream = unsafe opendir(folder) else {
    throw FileError("list", folder, number: errno)
  }
  defer { unsafe closedir(stream) }
  var entries: [FolderEntry] = []
  while true {
    // Only this tells the end from an error.
    errno = 0
    guard let entry = unsafe readdir(stream) else { break }
    let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
      unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
    }
    guard name != ".", name != ".." else { continue }
    let kind = try unsafe kind(entry.pointee.d_type, folder, name)
    entries.append(FolderEntry(name: name, kind: kind))
  }
  guard errno == 0 else { throw FileError("list", folder, number: errno) }
  return entries
}

/// Some file systems do not tell the kind with the name.
private func kind(
  _ type: UInt8, _ folder: String, _ name: String
) throws(FileError) -> FileStatus.Kind {
  switch Int(type) {
  case Int(DT_REG): return .file
  case Int(DT_DIR): return .folder
  case Int(DT_LNK): return .link
  case Int(DT_UNKNOWN): return try statusOf("\(folder)/\(name)")?.kind ?? .other
  default: return .other
  }
}

private func contents(of path: String, limit: Int) throws(FileError) -> [UInt8] {
  let file = try check("read", path, unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK))
  defer { Glibc.close(file) }
  var info = stat()
  try check("read", path, unsafe fstat(file, &info))
  guard info.st_mode & S_IFMT == S_IFREG else {
    throw FileError("read", path, reason: "it is not a file")
  }
  guard Int(info.st_size) <= limit else {
    throw FileError.tooLarge(path, limit: limit)
  }
  return try bytes(of: file, path, expected: Int(info.st_size), limit: limit)
}

/// Reads to the end, also when the file grows meanwhile.
private func bytes(
  of file: Int32, _ path: String, expected: Int, limit: Int
) throws(FileError) -> [UInt8] {
  var bytes: [UInt8] = []
  var size = expected + 1
  while true {
    var count = 0
    let chunk = unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, initialized in
      repeat {
        count = unsafe Glibc.read(file, buffer.baseAddress, size)
      } while count < 0 && errno == EINTR
      initialized = max(0, count)
    }
    guard count >= 0 else { throw FileError("read", path, number: errno) }
    if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
    if count < size { return bytes }
    if bytes.count > limit { throw FileError.tooLarge(path, limit: limit) }
    size = 4096
  }
}

private func resolved(_ path: String) throws(FileError) -> String? {
  guard let real = unsafe realpath(path, nil) else {
    let error = FileError("resolve", path, number: errno)
    guard error.isMissing else { throw error }
    return nil
  }
  defer { unsafe free(real) }
  return unsafe String(cString: real)
}

private func writeAll(_ bytes: [UInt8], to file: Int32, _ path: String) throws(FileError) {
  var start = 0
  while start < bytes.count {
    let written = unsafe bytes.withUnsafeBytes { buffer in
      unsafe Glibc.write(file, buffer.baseAddress?.advanced(by: start), buffer.count - start)
    }
    if written < 0 && errno == EINTR { continue }
    guard written >= 0 else { throw FileError("write", path, number: errno) }
    start += written
  }
}

private func syncNames(of folder: String) throws(FileError) {
  let file = try check("save", folder, unsafe open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC))
  defer { Glibc.close(file) }
  // Some file systems cannot do this for a folder; the rename itself is done by then.
  guard fsync(file) == 0 || errno == EINVAL else { throw FileError("save", folder, number: errno) }
}

private func locked(_ path: String) throws(FileError) -> Int32? {
  let flags = O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW
  let file = try check("lock", path, unsafe open(path, flags, 0o666))
  if flock(file, LOCK_EX | LOCK_NB) == 0 { return file }
  let number = errno
  Glibc.close(file)
  guard number == EWOULDBLOCK || number == EINTR else {
    throw FileError("lock", path, number: number)
  }
  return nil
}
