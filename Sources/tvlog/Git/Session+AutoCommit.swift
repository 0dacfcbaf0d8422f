import TVLogCore
import TVLogFiles
import TVLogGit
import TVLogTerminal

extension Session {
  /// Commits what a command changed, where the user's configuration says `commit: auto`.
  ///
  /// The files are written by then: where git fails that is a warning. What takes an earlier change back
  /// is marked as its revert, as `git revert` marks it, so that a clone knows.
  func commitAutomatically(_ changes: [FileChange], takingBack undone: [FileChange] = []) {
    let changes = changes.filter { !$0.isEmpty }
    guard commits, !changes.isEmpty else { return }
    do {
      guard let tree = try workTree(), try tree.unfinished() == nil else { return }
      var message = CommitWords(changes, clock: clock)
        .message(operation: undone.isEmpty ? "change" : "undo")
      for commit in try tree.makers(of: undone) {
        message += "\nThis reverts commit \(commit.id).\n"
      }
      try tree.commit(changes.map(\.path), message: message)
    } catch {
      console.warn(Line("the change is written, but not committed: \(error)"))
    }
  }
}
