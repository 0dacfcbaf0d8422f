extension LibraryFolder {
  /// The lines that a file of the library's top folder lacks, such as `.gitignore`.
  public func missingLines(_ lines: [String], in name: String) throws -> [String] {
    let path = "\(path)/\(name)"
    guard try files.status(path) != nil else { return lines }
    let text = String(decoding: try files.read(path, 1 << 20), as: UTF8.self)
    let present = Set(text.split { $0.isNewline }.map { String($0) })
    return lines.filter { !present.contains($0) }
  }

  /// Writes the lines that are missing behind the others.
  public func addLines(_ lines: [String], to name: String) throws {
    let missing = try missingLines(lines, in: name)
    if missing.isEmpty { return }
    let path = "\(path)/\(name)"
    let new = Array(missing.map { $0 + "\n" }.joined().utf8)
    guard let status = try files.status(path) else {
      return try AtomicFile(files: files).create(path, with: new)
    }
    let old = try files.read(path, 1 << 20)
    let start = old.isEmpty || old.last == 10 ? old : old + [10]
    let outcome = try AtomicFile(files: files).replace(
      path, with: start + new, expecting: old, mode: status.mode)
    if outcome == .changedMeanwhile { throw LibraryWriter.Failure.contended(path: name) }
  }

  /// Temporary files that a crash left behind; nobody reads them.
  public func leftovers() throws -> [String] {
    var found: [String] = []
    try collectLeftovers(shows, depth: 0, into: &found)
    return found.sorted()
  }

  private func collectLeftovers(
    _ folder: String, depth: Int, into found: inout [String]
  ) throws(FileError) {
    guard depth < 16, try files.status(folder)?.kind == .folder else { return }
    for entry in try files.names(folder) {
      let path = "\(folder)/\(entry.name)"
      if entry.kind == .folder { try collectLeftovers(path, depth: depth + 1, into: &found) }
      if entry.isTemporary { found.append(path) }
    }
  }

  /// Takes away what a crash left in one folder; must be called while the library is locked.
  func removeLeftovers(in folder: String) throws(FileError) {
    for entry in try files.names(folder) where entry.isTemporary {
      try files.remove("\(folder)/\(entry.name)")
    }
  }

  public func removeLeftovers() throws {
    try whileLocked {
      for path in try leftovers() { try files.remove(path) }
    }
  }
}
