extension FileSystem {
  /// A folder as it was: its files are given, nothing in it can be written; outside of it all is as it is.
  public static func past(_ contents: [String: [UInt8]], under root: String) -> FileSystem {
    let past = PastFolder(root: root, contents: contents)
    var files = FileSystem.real
    files.status = { path throws(FileError) in
      try past.owns(path) ? past.status(path) : FileSystem.real.status(path)
    }
    files.names = { path throws(FileError) in
      try past.owns(path) ? past.names(path) : FileSystem.real.names(path)
    }
    files.read = { path, limit throws(FileError) in
      try past.owns(path) ? try past.bytes(path) : FileSystem.real.read(path, limit)
    }
    files.resolve = { path throws(FileError) in
      try past.owns(path) ? path : FileSystem.real.resolve(path)
    }
    files.makeFolder = { path throws(FileError) in throw FileError(past: path) }
    files.create = { path, _ throws(FileError) in throw FileError(past: path) }
    files.rename = { _, path throws(FileError) in throw FileError(past: path) }
    files.link = { _, path throws(FileError) in throw FileError(past: path) }
    files.remove = { path throws(FileError) in throw FileError(past: path) }
    files.lock = { path throws(FileError) in throw FileError(past: path) }
    return files
  }
}

extension FileError {
  fileprivate init(past path: String) {
    self.init("change", path, reason: "the past stays as it was")
  }
}

/// The files of a folder by their paths in it.
private struct PastFolder: Sendable {
  let root: String
  let contents: [String: [UInt8]]
  private let folders: [String: [FolderEntry]]

  init(root: String, contents: [String: [UInt8]]) {
    self.root = root
    self.contents = contents
    var entries: [String: Set<FolderEntry>] = ["": []]
    for path in contents.keys {
      var (name, kind) = (path, FileStatus.Kind.file)
      while true {
        let folder = name.contains("/") ? name.folder : ""
        entries[folder, default: []].insert(FolderEntry(name: name.fileName, kind: kind))
        if folder.isEmpty { break }
        (name, kind) = (folder, .folder)
      }
    }
    folders = entries.mapValues { Array($0) }
  }

  func owns(_ path: String) -> Bool { path == root || path.hasPrefix(root + "/") }

  private func key(_ path: String) -> String { String(path.dropFirst(root.count + 1)) }

  func status(_ path: String) -> FileStatus? {
    if let bytes = contents[key(path)] {
      return FileStatus(kind: .file, size: bytes.count, mode: 0o644, modified: 0, inode: 0)
    }
    guard folders[key(path)] != nil else { return nil }
    return FileStatus(kind: .folder, size: 0, mode: 0o755, modified: 0, inode: 0)
  }

  func names(_ path: String) throws(FileError) -> [FolderEntry] {
    guard let entries = folders[key(path)] else {
      throw FileError("list", path, reason: "it was not there")
    }
    return entries
  }

  func bytes(_ path: String) throws(FileError) -> [UInt8] {
    guard let bytes = contents[key(path)] else {
      throw FileError("read", path, reason: "it was not there")
    }
    return bytes
  }
}
