/// The place beside an export where its new files are made.
struct ExportStaging {
  private let folder: ExportFolder
  private let path: String

  private var files: FileSystem { folder.files }

  /// One file of the export: made anew, or found to be as it was.
  struct Made: Sendable {
    var path: String
    var entry: ExportManifest.Entry
    /// Where it waits; nil: it is as it was.
    var staged: String?
  }

  /// What an export that was interrupted left is removed.
  init(folder: ExportFolder) throws {
    self.folder = folder
    path = "\(folder.path)/.tvlog-new"
    clear()
    try folder.files.makeFolder(path)
  }

  /// Makes the files on all cores, in runs of neighbours; they come in the order they were asked for.
  func make(
    _ pending: [ExportFile.Pending], old: ExportManifest,
    advanced: @escaping @Sendable (Int) -> Void
  ) async throws -> [Made] {
    let size = max(16, pending.count / 64)
    let starts = stride(from: 0, to: pending.count, by: size)
    return try await withThrowingTaskGroup(of: (start: Int, made: [Made]).self) { group in
      for start in starts {
        group.addTask {
          let run = start..<min(pending.count, start + size)
          let made = try run.map { number in
            defer { advanced(pending.count) }
            return try make(pending[number], number, old)
          }
          return (start, made)
        }
      }
      let runs = try await group.reduce(into: []) { $0.append($1) }
      return runs.sorted { $0.start < $1.start }.flatMap(\.made)
    }
  }

  private func make(_ pending: ExportFile.Pending, _ number: Int, _ old: ExportManifest) throws
    -> Made
  {
    let file = try pending.make()
    let entry = ExportManifest.Entry(digest: file.digest, size: file.bytes.count)
    if let before = old.entries[pending.path], before.digest == file.digest,
      let status = try files.status("\(folder.path)/\(pending.path)"), status.kind == .file,
      status.size == before.size
    {
      return Made(path: pending.path, entry: before, staged: nil)
    }
    let staged = "\(path)/\(number)"
    try folder.writeNew(file.bytes, to: staged)
    return Made(path: pending.path, entry: entry, staged: staged)
  }

  /// Gives a new file its name; false for one that is as it was.
  func install(_ file: Made) throws -> Bool {
    guard let staged = file.staged else { return false }
    try folder.makeFolders(of: file.path)
    try files.rename(staged, "\(folder.path)/\(file.path)")
    return true
  }

  func clear() {
    guard let kind = try? files.status(path)?.kind else { return }
    if kind == .folder {
      for entry in (try? files.names(path)) ?? [] { try? files.remove("\(path)/\(entry.name)") }
    }
    try? files.remove(path)
  }
}
