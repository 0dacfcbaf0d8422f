import LosslessYAML
import TVLogCore

extension LibraryWriter {
  /// Adds to and takes from what is never recommended; every other byte of `tvlog.yaml` stays.
  public func changeHidden(add: [String] = [], remove: [String] = []) throws -> FileChange {
    if isDry { return try hiddenChange(add, remove) }
    return try folder.whileLocked {
      for _ in 0..<5 {
        let change = try hiddenChange(add, remove)
        if try change.isEmpty || write(change) { return noted([change])[0] }
      }
      throw Failure.contended(path: LibraryFolder.settingsName)
    }
  }

  private func hiddenChange(_ add: [String], _ remove: [String]) throws -> FileChange {
    let isThere = try folder.files.status(folder.settingsPath) != nil
    let bytes = isThere ? try folder.settingsBytes() : []
    let document = try Document(settings: bytes, path: LibraryFolder.settingsName)
    let edits = document.hiddenEdits(add, remove)
    do throws(EditRefused) {
      let after = edits.isEmpty ? bytes : try document.applying(edits).bytes
      return FileChange(
        path: LibraryFolder.settingsName, before: isThere ? bytes : nil, after: after)
    } catch {
      throw Failure.refused(.edit(error), path: LibraryFolder.settingsName)
    }
  }

  private func write(_ change: FileChange) throws -> Bool {
    let file = AtomicFile(files: folder.files)
    let path = try folder.target(of: folder.settingsPath)
    guard let before = change.before else {
      try file.create(path, with: change.after ?? [])
      return true
    }
    let mode = try folder.files.status(path)?.mode ?? 0o666
    return try file.replace(path, with: change.after ?? [], expecting: before, mode: mode) == .done
  }
}

extension Document {
  fileprivate func hiddenEdits(_ add: [String], _ remove: [String]) -> [Edit] {
    let key = "hidden"
    let node = root[key].flatMap { $0.kind == .scalar && $0.text.isEmpty ? nil : $0 }
    let isList = node?.kind == .sequence
    let old = isList ? node.map { $0.items.map(\.text) } ?? [] : node.map { [$0.text] } ?? []
    let new = add.filter { !old.contains($0) }
    let gone = old.indices.filter { remove.contains(old[$0]) }
    if !new.isEmpty, node == nil, root[key] == nil {
      let order = SettingsFields.all.map(\.name)
      return [.insert([], key: key, .list(new.map { .scalar($0) }), .order(order))]
    }
    if !isList, gone.count == old.count, !old.isEmpty { return [.remove([.key(key)])] }
    return (new.isEmpty || isList || node == nil ? [] : [.promote([.key(key)])])
      + gone.reversed().map { .remove([.key(key), .index($0)]) }
      + new.map { .insertItem([.key(key)], .scalar($0)) }
  }
}
