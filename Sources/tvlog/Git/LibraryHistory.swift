import TVLogCore
import TVLogFiles
import TVLogGit

/// Commits told as what happened to shows.
struct LibraryHistory {
  let tree: WorkTree
  let clock: Clock

  /// One line a show: `2026-11-22 18:05  Ada  Severance: watched S02E03`.
  func lines(of commit: WorkTree.Commit) throws -> [String] {
    let time = clock.zone.local(Instant(seconds: commit.seconds))
    let head = "\(time.day) \(LocalTime.clock(time.minute))  \(commit.author)  "
    return try commit.changes.filter { $0.path.hasSuffix(".yaml") && $0.path.hasPrefix("shows/") }
      .map { change in try head + words(change, commit) }
  }

  private func words(
    _ change: WorkTree.Commit.Change, _ commit: WorkTree.Commit
  ) throws -> String {
    let (path, oldPath) = (change.path, change.oldPath ?? change.path)
    let before = try commit.parent.flatMap { try tree.bytes(of: oldPath, at: $0) }
    let after = try tree.bytes(of: path, at: commit.id)
    let (old, new) = (before.flatMap { show($0, path) }, after.flatMap { show($0, path) })
    guard let title = (new ?? old)?.title else { return "\(path): changed, and not readable" }
    let renamed = change.oldPath.map { ["renamed from \($0.fileName.dropLast(5))"] } ?? []
    let events = renamed + ShowEvent.events(from: old, to: new, at: clock).map(\.past)
    return
      "\(title): \(events.isEmpty ? "only its layout or comments" : events.joined(separator: ", "))"
  }

  private func show(_ bytes: [UInt8], _ path: String) -> Show? {
    ShowReader.read(bytes, slug: String(path.fileName.dropLast(5)), path: path).show
  }
}
