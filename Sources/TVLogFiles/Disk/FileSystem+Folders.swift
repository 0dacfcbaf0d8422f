extension FileSystem {
  /// Makes a folder and those above it that are missing.
  func makeFolders(_ path: String) throws(FileError) {
    guard try status(path) == nil else { return }
    try makeFolders(path.folder)
    do throws(FileError) {
      try makeFolder(path)
    } catch {
      // Another program may have made it meanwhile.
      guard error.isTaken, try status(path)?.kind == .folder else { throw error }
    }
    try syncFolder(path.folder)
  }

  /// Refuses what would lead out of a root: a link, or a file, among the folders on the way to one below it.
  ///
  /// Those that are missing lead nowhere yet.
  func requireFolders(to path: String, below root: String) throws(FileError) {
    var folder = root
    for part in path.dropFirst(root.count).split(separator: "/") {
      folder += "/\(part)"
      switch try status(folder)?.kind {
      case nil: return
      case .folder: break
      case .link:
        throw FileError("write in", folder, reason: "it is a link, which could lead elsewhere")
      default: throw FileError("write in", folder, reason: "it is not a folder")
      }
    }
  }
}
