import Glibc

/// Files that are at every moment, also after a crash, the old one or the new one, whole.
struct AtomicFile {
  let files: FileSystem
  /// Where no lock keeps programs apart: what tells this one's temporary files from another's.
  var mark = ""

  /// Replaces a file's bytes, or says that it is no longer what it was.
  ///
  /// The temporary file lies beside it, is never taken for a show, and is on the disk before it gets the name.
  func replace(
    _ path: String, with bytes: [UInt8], expecting old: [UInt8], mode: UInt32
  ) throws(FileError) -> Outcome {
    let temporary = try write(bytes, beside: path, mode: mode)
    do throws(FileError) {
      guard try files.read(path, .max) == old else {
        try files.remove(temporary)
        return .changedMeanwhile
      }
      try files.rename(temporary, path)
    } catch {
      try? files.remove(temporary)
      throw error
    }
    try files.syncFolder(path.folder)
    return .done
  }

  /// Makes a new file and never replaces one.
  func create(_ path: String, with bytes: [UInt8], mode: UInt32? = nil) throws(FileError) {
    let temporary = try write(bytes, beside: path, mode: mode)
    defer { try? files.remove(temporary) }
    do throws(FileError) {
      try files.link(temporary, path)
    } catch  where error.isUnsupported {
      // Without second names (FAT), the lock is what keeps two writers from one name.
      guard try files.status(path) == nil else {
        throw FileError("create", path, number: EEXIST)
      }
      try files.rename(temporary, path)
    }
    try files.syncFolder(path.folder)
  }

  enum Outcome { case done, changedMeanwhile }

  private func write(
    _ bytes: [UInt8], beside path: String, mode: UInt32?
  ) throws(FileError) -> String {
    let temporary = "\(path.folder)/.\(path.fileName)\(mark).tmp"
    // Left behind by a crash: whoever writes holds the lock or has a mark, so it is nobody's.
    if try files.status(temporary) != nil { try files.remove(temporary) }
    let file = try files.create(temporary, mode ?? 0o666)
    do throws(FileError) {
      do throws(FileError) {
        if let mode { try files.setMode(file, mode, temporary) }
        try files.write(file, bytes, temporary)
        try files.sync(file, temporary)
      } catch {
        try? files.close(file, temporary)
        throw error
      }
      try files.close(file, temporary)
    } catch {
      try? files.remove(temporary)
      throw error
    }
    return temporary
  }
}

extension FolderEntry {
  /// `borgen.yaml` of `.borgen.yaml.tmp`, as `AtomicFile` names it; nil for any other file.
  var unfinished: String? {
    guard kind == .file, name.hasPrefix("."), name.hasSuffix(".tmp") else { return nil }
    return String(name.dropFirst().dropLast(4))
  }

  /// Of a show's file.
  var isTemporary: Bool { unfinished?.hasSuffix(".yaml") ?? false }
}
