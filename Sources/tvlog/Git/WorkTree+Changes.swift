import TVLogFiles
import TVLogGit

extension WorkTree {
  /// What a commit did to each file.
  func changes(of commit: Commit) throws -> [FileChange] {
    let paths = try git.run(
      "diff-tree", "-r", "-z", "--no-commit-id", "--name-only", "--relative", commit.id
    ).fields
    return try paths.map { path in
      FileChange(
        path: path, before: try commit.parent.flatMap { try bytes(of: path, at: $0) },
        after: try bytes(of: path, at: commit.id))
    }
  }

  /// The commits, the newest first, that together are what made some changes; none where others lie between.
  func makers(of changes: [FileChange]) throws -> [Commit] {
    if changes.isEmpty { return [] }
    var left = Dictionary(changes.map { ($0.path, $0) }) { first, _ in first }
    var makers: [Commit] = []
    for commit in try operations() {
      if left.isEmpty { break }
      for made in try self.changes(of: commit) {
        guard var open = left[made.path], open.after == made.after else { return [] }
        open.after = made.before
        left[made.path] = open.isEmpty ? nil : open
      }
      makers.append(commit)
    }
    return left.isEmpty ? makers : []
  }
}
