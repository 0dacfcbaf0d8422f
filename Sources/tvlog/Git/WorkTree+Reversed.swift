import TVLogFiles
import TVLogGit

extension WorkTree {
  /// What taking a commit back does to the files that are still as it left them.
  func reversed(_ commit: Commit) throws -> [FileChange] {
    let paths = try git.run(
      "diff-tree", "-r", "-z", "--no-commit-id", "--name-only", "--relative", commit.id
    ).fields
    return try paths.map { path in
      FileChange(
        path: path, before: try bytes(of: path, at: "HEAD"),
        after: try commit.parent.flatMap { try bytes(of: path, at: $0) })
    }
  }
}
