extension ExportFolder {
  /// The list of last time; an empty one for a new folder.
  func open(force: Bool) throws -> ExportManifest {
    switch try files.status(path)?.kind {
    case nil: try files.makeFolders(path)
    case .folder: break
    case .link where try files.resolve(path) != nil: break
    default: throw Failure.foreign(path)
    }
    let list = "\(path)/\(ExportManifest.name)"
    if try files.status(list)?.kind == .file,
      let manifest = ExportManifest(try files.read(list, 64 << 20))
    {
      return manifest
    }
    let others = try files.names(path).filter { !$0.name.hasPrefix(".") }.map(\.name).sorted()
    if let other = others.first, !force { throw Failure.foreign("\(path)/\(other)") }
    return ExportManifest()
  }

  /// What lies where a new file is to be and is not on the list.
  func refuseForeign(_ pending: [ExportFile.Pending], _ old: ExportManifest) throws {
    if old.entries.isEmpty { return }
    for file in pending where old.entries[file.path] == nil {
      if try files.status("\(path)/\(file.path)") != nil {
        throw Failure.foreign("\(path)/\(file.path)")
      }
    }
  }

  /// Makes the folders of a file; a link among them could lead elsewhere and is refused.
  func makeFolders(of file: String) throws {
    var folder = path
    for part in file.split(separator: "/").dropLast() {
      folder += "/\(part)"
      switch try files.status(folder)?.kind {
      case nil: try files.makeFolder(folder)
      case .folder: break
      default: throw Failure.foreign(folder)
      }
    }
  }

  /// Whether the folders of a file are folders and no links.
  private func isInside(_ file: String) throws -> Bool {
    var folder = path
    for part in file.split(separator: "/").dropLast() {
      folder += "/\(part)"
      guard try files.status(folder)?.kind == .folder else { return false }
    }
    return true
  }

  /// Removes a file of last time, and its folder when that was the last in it.
  func remove(_ file: String) throws -> Bool {
    let whole = "\(path)/\(file)"
    guard try isInside(file), let kind = try files.status(whole)?.kind, kind != .folder else {
      return false
    }
    try files.remove(whole)
    let folder = whole.folder
    if folder != path, try files.names(folder).isEmpty { try? files.remove(folder) }
    return true
  }

  func write(_ manifest: ExportManifest) throws {
    let name = "\(path)/\(ExportManifest.name)"
    let temporary = "\(name).tmp"
    if try files.status(temporary) != nil { try files.remove(temporary) }
    try writeNew(Array(manifest.text.utf8), to: temporary, syncs: true)
    try files.rename(temporary, name)
  }

  func writeNew(_ bytes: [UInt8], to path: String, syncs: Bool = false) throws(FileError) {
    let file = try files.create(path, 0o666)
    do throws(FileError) {
      try files.write(file, bytes, path)
      if syncs { try files.sync(file, path) }
    } catch {
      try? files.close(file, path)
      throw error
    }
    try files.close(file, path)
  }
}
