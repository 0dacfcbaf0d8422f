public import TVLogCore

extension LibraryWriter {
  /// Why a change was not taken back; nothing was written then.
  public struct CannotUndo: Error, Sendable {
    public var path: String
    public var reason: String
  }

  /// Takes the changes of a journal entry back, and notes that too.
  ///
  /// What was done to the same files since stays, unless it touched the same values.
  public func undo(_ entry: UndoJournal.Entry, clock: Clock) throws -> [FileChange] {
    try folder.whileLocked {
      let changes = try entry.changes.reversed().map { try reversed($0, clock) }
      if isDry { return changes }
      // What comes back first: at no moment is a show that had two names nowhere.
      for change in changes where change.after != nil { try write(change) }
      for change in changes where change.after == nil { try write(change) }
      _ = try UndoJournal(folder).record(changes, undoes: entry.number)
      return changes
    }
  }

  private func reversed(_ change: FileChange, _ clock: Clock) throws -> FileChange {
    let path = "\(folder.path)/\(change.path)"
    try folder.files.requireFolders(to: path.folder, below: folder.path)
    let isThere = try folder.files.status(path) != nil
    let current =
      isThere ? try folder.files.read(try folder.target(of: path), ShowFile.sizeLimit) : nil
    if current == change.after {
      return FileChange(path: change.path, before: current, after: change.before)
    }
    guard let current, let before = change.before, let after = change.after,
      LibraryFolder.isShowPath(change.path)
    else {
      throw CannotUndo(
        path: change.path, reason: current == nil ? "it is gone" : "it was changed since")
    }
    let merge = ShowFileMerge(
      base: after, ours: current, theirs: before, slug: String(change.path.fileName.dropLast(5)),
      clock: clock)
    guard let result = merge.merged(text: nil), result.conflicts.isEmpty else {
      throw CannotUndo(path: change.path, reason: "the same lines were changed since")
    }
    return FileChange(path: change.path, before: current, after: result.bytes)
  }

  private func write(_ change: FileChange) throws {
    let path = "\(folder.path)/\(change.path)"
    let atomic = AtomicFile(files: folder.files)
    switch (change.before, change.after) {
    case (_, nil):
      try folder.removeLeftovers(in: path.folder)
      try folder.files.remove(path)
    case (nil, let bytes?):
      try folder.makeFolders(path.folder)
      try folder.removeLeftovers(in: path.folder)
      try atomic.create(path, with: bytes)
    case (let old?, let bytes?):
      let target = try folder.target(of: path)
      let mode = try folder.files.status(target)?.mode ?? 0o666
      let outcome = try atomic.replace(target, with: bytes, expecting: old, mode: mode)
      if outcome == .changedMeanwhile { throw Failure.contended(path: change.path) }
    }
  }
}
