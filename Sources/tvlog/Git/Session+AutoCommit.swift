import TVLogCore
import TVLogFiles
import TVLogGit
import TVLogTerminal

extension Session {
  /// Commits what a command changed, where the user's configuration says `commit: auto`.
  ///
  /// The files are written by then: where git fails that is a warning.
  func commitAutomatically(_ changes: [FileChange]) {
    let changes = changes.filter { !$0.isEmpty }
    guard commits, !changes.isEmpty else { return }
    do {
      guard let tree = try workTree(), try tree.unfinished() == nil else { return }
      let message = CommitWords(changes, clock: clock).message(operation: "change")
      try tree.commit(changes.map(\.path), message: message)
    } catch {
      console.warn(Line("the change is written, but not committed: \(error)"))
    }
  }
}
