import TVLogCore
import TVLogFiles
import TVLogGit

/// Commits told as what happened to shows.
struct LibraryHistory {
  let tree: WorkTree
  let clock: Clock

  /// One line a show: `2026-11-22 18:05  Ada  Severance: watched S02E03`.
  func lines(of commit: WorkTree.Commit, only paths: Set<String>?) throws -> [String] {
    let time = clock.zone.local(Instant(seconds: commit.seconds))
    let head = "\(time.day) \(LocalTime.clock(time.minute))  \(commit.author)  "
    return try commit.paths.filter { $0.hasSuffix(".yaml") && $0.hasPrefix("shows/") }
      .filter { paths?.contains($0) ?? true }
      .compactMap { path in try words(path, commit).map { head + $0 } }
  }

  private func words(_ path: String, _ commit: WorkTree.Commit) throws -> String? {
    let before = try commit.parent.flatMap { try tree.bytes(of: path, at: $0) }
    let after = try tree.bytes(of: path, at: commit.id)
    let (old, new) = (before.flatMap { show($0, path) }, after.flatMap { show($0, path) })
    guard let title = (new ?? old)?.title else { return "\(path): changed, and not readable" }
    let events = ShowEvent.events(from: old, to: new, at: clock).map(\.past)
    return
      "\(title): \(events.isEmpty ? "only its layout or comments" : events.joined(separator: ", "))"
  }

  private func show(_ bytes: [UInt8], _ path: String) -> Show? {
    ShowReader.read(bytes, slug: String(path.fileName.dropLast(5)), path: path).show
  }
}
